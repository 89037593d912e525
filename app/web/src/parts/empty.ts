import { h } from "../dom";
import type { Desk } from "../types";

/** What an empty record says on every page: how to fill it. */
export function nothingRead({ readOnly }: Desk): HTMLElement {
  const how = readOnly
    ? "This desk is read-only: `rapporteur read` fills its record."
    : "Drop reports on this window, or press o and choose files or a folder: web pages, feeds, e-mail, PDF, text.";
  return h(
    "p",
    { class: "lead" },
    `${how} What they say will stand here: who said that what happened, where, and with what toll.`,
  );
}
