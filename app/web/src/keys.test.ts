import { expect, test } from "vitest";
import { BINDINGS, collisions } from "./keys";

test("no two keys collide where both are heard", () => {
  expect(collisions()).toEqual([]);
});

test("collisions are found", () => {
  const row = (scope: "global" | "list", key: string, action: string) => ({ scope, key, action, words: action });
  expect(collisions([row("global", "u", "undo"), row("list", "u", "up")])).toHaveLength(1);
  expect(collisions([row("global", "g t", "goToday"), row("list", "g", "grow")])).toHaveLength(1);
  expect(collisions([row("list", "j", "next"), row("list", "k", "previous")])).toEqual([]);
});

test("every key has words", () => {
  expect(BINDINGS.filter((each) => !each.words)).toEqual([]);
});
