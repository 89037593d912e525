package org.rapporteur.flink.archive;

/** Two that belong together, by ids. */
public record Edge(String one, String other) {}
