import { describe, expect, it } from "vitest";
import { boxOf, mercator } from "./mercator";

describe("the map's ground", () => {
  it("has Greenwich and the equator in its middle, and keeps the poles within", () => {
    expect(mercator(0, 0)).toEqual([0.5, 0.5]);
    expect(mercator(180, 90)[1]).toBeCloseTo(0, 4);
    expect(mercator(-180, -90)[1]).toBeCloseTo(1, 4);
  });

  it("fits all points, with ground around a single one", () => {
    expect(boxOf([])).toBeNull();
    expect(boxOf([{ lat: 36.2, lon: 37.16 }], 1)).toEqual({ west: 36.16, south: 35.2, east: 38.16, north: 37.2 });
  });
});
