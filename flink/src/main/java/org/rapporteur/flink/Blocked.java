package org.rapporteur.flink;

/** A telling, as JSON, under one of the keys by which tellings of one incident meet. */
public record Blocked(String block, String json) {}
