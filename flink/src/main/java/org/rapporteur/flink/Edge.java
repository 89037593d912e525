package org.rapporteur.flink;

/** Two that belong together, by ids. */
public record Edge(String one, String other) {}
