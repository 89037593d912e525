import { feature, mesh } from "topojson-client";
import type { Topology, GeometryCollection } from "topojson-specification";
import type { Feature, FeatureCollection, MultiLineString } from "geojson";
import atlas from "world-atlas/countries-50m.json?url";

/** Land and borders, from Natural Earth by way of world-atlas: the only map the desk has, served from the jar. */
export interface World {
  land: FeatureCollection;
  borders: Feature<MultiLineString>;
}

let known: Promise<World> | undefined;

async function read(): Promise<World> {
  const answer = await fetch(atlas);
  if (!answer.ok) throw new Error(`The map's coastlines can't be read (${answer.status}).`);
  const topology = (await answer.json()) as Topology<{ countries: GeometryCollection }>;
  const countries = topology.objects.countries;
  return {
    land: feature(topology, countries) as FeatureCollection,
    borders: { type: "Feature", properties: {}, geometry: mesh(topology, countries, (one, other) => one !== other) },
  };
}

export function world(): Promise<World> {
  known ??= read().catch((problem: unknown) => {
    known = undefined;
    throw problem;
  });
  return known;
}
