package org.rapporteur.flink.archive;

/**
 * One of a component.
 *
 * @param root the least id in it
 */
public record Member(String id, String root) {}
