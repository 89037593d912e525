import { describe, expect, it } from "vitest";
import { bounds, count, counted, range } from "./numbers";

describe("numbers in words", () => {
  it("says a range with its bounds, and the best unless they are it", () => {
    expect(range({ low: 12, best: 20, high: 21 })).toBe("12–21, best 20");
    expect(range({ low: 20, best: 20, high: 20 })).toBe("20");
    expect(range({ low: 12, best: 12 })).toBe("12 or more, best 12");
    expect(bounds({ best: 5, high: 9 })).toBe("up to 9");
  });

  it("never makes a zero of what isn't known", () => {
    expect(range(undefined)).toBe("no figure");
    expect(count(undefined)).toBe("no figure");
    expect(bounds({})).toBe("no figure");
    expect(range({ low: 0, best: 0, high: 0 })).toBe("0");
  });

  it("says what one source said", () => {
    expect(count({ low: 12, approximate: false })).toBe("at least 12");
    expect(count({ low: 20, high: 20, approximate: true })).toBe("about 20");
    expect(counted(1, "party", "parties")).toBe("1 party");
  });
});
