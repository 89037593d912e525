import { describe, expect, it } from "vitest";
import { between, days, isDay, localised, long, plus } from "./dates";

describe("days", () => {
  it("belong to no time zone", () => {
    expect(plus("2016-02-28", 1)).toBe("2016-02-29");
    expect(plus("2016-03-27", -1)).toBe("2016-03-26");
    expect(between("2016-03-26", "2016-03-28")).toBe(2);
    expect(days("2016-12-30", "2017-01-02")).toHaveLength(4);
  });

  it("are written the reader's way within sentences", () => {
    expect(localised("agreed on 2016-09-10, ended on 2016-09-19")).not.toMatch(/\d{4}-\d{2}/);
  });

  it("leave alone what isn't one", () => {
    expect(isDay("yesterday")).toBe(false);
    expect(long(undefined)).toBe("day not said");
    expect(long("2016")).toBe("2016");
    expect(isDay("2016-09-19T20:14:00Z")).toBe(true);
  });
});
