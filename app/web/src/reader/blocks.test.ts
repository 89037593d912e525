import { expect, test } from "vitest";
import type { Report } from "../types";
import { blocks, role } from "./blocks";

const text = "Title\n\nBEIRUT, Sept 19 — A convoy was hit.\n\n(Editing by N.)";
const report = {
  type: "report",
  id: "r",
  sha256: "",
  origin: "",
  text,
  passages: [
    { start: 0, end: 5, role: "headline" },
    { start: 7, end: 22, role: "dateline" },
    { start: 25, end: 42, role: "paragraph" },
    { start: 44, end: text.length, role: "credit" },
  ],
} satisfies Report;

test("a dateline stands on the line of its paragraph, and names it in the margin", () => {
  const rows = blocks(report);
  expect(rows.map((row) => row.parts.map((part) => part.role))).toEqual([
    ["headline"],
    ["dateline", "paragraph"],
    ["credit"],
  ]);
  expect(rows.map(role)).toEqual(["", "dateline", "credit"]);
});
