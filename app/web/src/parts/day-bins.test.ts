import { describe, expect, it } from "vitest";
import { bars } from "./day-bins";

const day = (day: string, incidents: number) => ({ day, incidents, killed: 0 });

describe("bars of days", () => {
  it("are days where they have room, quiet ones among them", () => {
    const found = bars({ days: [day("2016-09-17", 2), day("2016-09-20", 1)], undated: 0 }, 60);
    expect(found.map(({ first, incidents }) => [first, incidents])).toEqual([["2016-09-17", 2], ["2016-09-18", 0], ["2016-09-19", 0], ["2016-09-20", 1]]);
  });

  it("take as many days together as makes them fit, and lose none", () => {
    const found = bars({ days: [day("2011-03-15", 3), day("2024-12-08", 4)], undated: 0 }, 60);
    expect(found.length).toBeLessThanOrEqual(60);
    expect(found.reduce((sum, { incidents }) => sum + incidents, 0)).toBe(7);
    expect(bars({ days: [], undated: 3 }, 60)).toEqual([]);
  });
});
