import { describe, expect, it } from "vitest";
import { added, pieces, replaced, term, valueOf, without } from "./query";

describe("the search's language", () => {
  it("tells fields, operators, quotations and bare words apart", () => {
    const found = pieces('place:Aleppo killed>=10 party:"Syrian army" convoy');
    expect(found.map(({ field, op, value }) => [field, op, value])).toEqual([
      ["place", ":", "Aleppo"],
      ["killed", ">=", "10"],
      ["party", ":", "Syrian army"],
      ["", ":", "convoy"],
    ]);
  });

  it("says where each stands", () => {
    const q = '  place:Aleppo "aid convoy"';
    expect(pieces(q).map(({ start, end }) => q.slice(start, end))).toEqual(["place:Aleppo", '"aid convoy"']);
  });

  it("reads a quotation that isn't closed yet to the end", () => {
    expect(pieces('party:"Syrian ar').map((one) => one.value)).toEqual(["Syrian ar"]);
  });

  it("keeps values in other scripts, and marks within them", () => {
    expect(pieces("place:حلب").map((one) => one.value)).toEqual(["حلب"]);
    expect(pieces(term("party", 'the "Tigers" force'))[0]?.value).toBe("the Tigers force");
  });

  it("never loses words, whatever they are", () => {
    for (const q of ["a:", ":", '"', '""', "a:b:c", "<", 'x"y z"', "killed>"]) {
      const found = pieces(q);
      expect(found.map(({ start, end }) => q.slice(start, end)).join("").replace(/\s/g, "")).toBe(q.replace(/\s/g, ""));
    }
  });

  it("takes out one term and leaves the others as they were typed", () => {
    const q = 'place:Aleppo  killed>10   "aid convoy"';
    expect(without(q, pieces(q)[1]!)).toBe('place:Aleppo "aid convoy"');
  });

  it("puts in a term once", () => {
    expect(added("place:Aleppo", "party", "Syrian army")).toBe('place:Aleppo party:"Syrian army"');
    expect(added('party:"Syrian army"', "party", "Syrian army")).toBe('party:"Syrian army"');
  });

  it("replaces every term of a field", () => {
    expect(replaced("since:2016-09-10 x since:2016-09-12", "since", "2016-09-19")).toBe("x since:2016-09-19");
    expect(replaced("since:2016-09-10 x", "since", null)).toBe("x");
    expect(valueOf("since:2016-09-10 x", "since")).toBe("2016-09-10");
  });
});
