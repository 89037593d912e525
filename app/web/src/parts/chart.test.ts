import { describe, expect, it } from "vitest";
import { timeScale, valueScale } from "./chart";

describe("scales", () => {
  it("puts the first day at the left and the last at the right, with room between labels", () => {
    const scale = timeScale("2016-01-01", "2026-01-01", 40, 400);
    expect(scale.x("2016-01-01")).toBe(40);
    expect(scale.x("2026-01-01")).toBe(400);
    const gaps = scale.ticks.slice(1).map(({ x }, n) => x - scale.ticks[n]!.x);
    expect(Math.min(...gaps)).toBeGreaterThan(60);
  });

  it("is cut where a bound lies far above all best figures, and says so", () => {
    const cut = valueScale([20, 21], [900], 0, 100);
    expect(cut.cut).toBe(true);
    expect(cut.y(900)).toBe(0);
    expect(cut.y(21)).toBeLessThan(70);
    expect(valueScale([20], [30], 0, 100).cut).toBe(false);
  });
});
