package org.rapporteur.flink.archive;

/** A report under one of the keys of its text's signature. */
public record Banded(long band, String report, String signature) {}
