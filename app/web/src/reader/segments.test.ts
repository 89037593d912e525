import { expect, test } from "vitest";
import { lanes, segments } from "./segments";

test("nested claims lie on lines of their own, the longer one below", () => {
  const lane = lanes([
    { id: "statement", start: 0, end: 40 },
    { id: "event", start: 5, end: 20 },
    { id: "casualties", start: 22, end: 35 },
  ]);
  expect(lane.get("event")).toBe(0);
  expect(lane.get("casualties")).toBe(0);
  expect(lane.get("statement")).toBe(1);
});

test("overlapping claims are cut where either begins or ends", () => {
  const cut = segments(0, 10, [
    { id: "a", start: 1, end: 6 },
    { id: "b", start: 4, end: 9 },
  ]);
  expect(
    cut.map(({ start, end, over }) => [
      start,
      end,
      over
        .map((each) => each.id)
        .sort()
        .join(""),
    ]),
  ).toEqual([
    [0, 1, ""],
    [1, 4, "a"],
    [4, 6, "ab"],
    [6, 9, "b"],
    [9, 10, ""],
  ]);
  expect(cut.map((each) => each.ending.join(""))).toEqual(["", "", "a", "b", ""]);
});

test("a claim of two paragraphs is underlined in both, and numbered at its end", () => {
  const claim = [{ id: "a", start: 5, end: 25 }];
  expect(segments(0, 10, claim).at(-1)).toMatchObject({ start: 5, end: 10, ending: [] });
  expect(segments(12, 30, claim)[0]).toMatchObject({ start: 12, end: 25, ending: ["a"] });
});
