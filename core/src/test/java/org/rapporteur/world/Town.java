package org.rapporteur.world;

/** A town that the shipped gazetteer has, with the province it lies in as reports name it. */
public record Town(String name, String province) {}
