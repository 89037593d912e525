import { h } from "../dom";

/** What went wrong, in words, with a button to try again: in place of a page. */
export function problem(error: unknown, again: () => void): HTMLElement {
  const message = error instanceof Error ? error.message : String(error);
  return h(
    "section",
    { class: "wrap problem", role: "alert" },
    h("h1", {}, "This page couldn’t be shown"),
    h("p", { class: "lead" }, message),
    h("p", {}, h("button", { type: "button", onclick: again }, "Try again")),
  );
}
