import { expect, test } from "vitest";
import { match } from "./router";

test("parts of the path are named, and read as they were meant", () => {
  expect(match("/incidents/:code", "/incidents/ALP-16-0042")).toEqual({ code: "ALP-16-0042" });
  expect(match("/reports/:id", "/reports/clinic%2F1%232")).toEqual({ id: "clinic/1#2" });
  expect(match("/", "/")).toEqual({});
});

test("other paths are other pages", () => {
  expect(match("/reports", "/reports/r1")).toBeNull();
  expect(match("/reports/:id", "/incidents/r1")).toBeNull();
  expect(match("/reports/:id", "/reports/%E0%A4%A")).toBeNull();
});
