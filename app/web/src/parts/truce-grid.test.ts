import { describe, expect, it } from "vitest";
import type { Ceasefire, Cell } from "../types";
import { cellWords, tracksOf } from "./truce-grid";

const cell = (date: string, term: string, party?: string): Cell => ({
  date, term, ...(party ? { party: { name: party } } : {}), state: "alleged",
  alleged: 2, confirmed: 0, denied: 0, named: 1, inferred: 1, origins: 2, claims: [],
});

describe("tracks of a ceasefire", () => {
  it("are parties by attacks in their order, then the other terms", () => {
    const ceasefire = {
      parties: [{ name: "Army" }, { name: "Rebels" }],
      days: [cell("2016-09-13", "aid-access"), cell("2016-09-13", "attacks", "Rebels"), cell("2016-09-14", "attacks", "Army"), cell("2016-09-14", "movement", "Army")],
    } as unknown as Ceasefire;
    expect(tracksOf(ceasefire).map(({ label }) => label)).toEqual(["Army", "Rebels", "Army, movement", "Aid access"]);
  });

  it("say what isn't known in words", () => {
    expect(cellWords(undefined)).toBe("nothing read about that day");
    expect(cellWords(cell("2016-09-13", "attacks"))).toBe("alleged: 2 alleged, in 1 of them who did it is inferred, 2 origins");
  });
});
