import { h } from "../dom";
import { short } from "../parts/dates";
import { evidenceAddress } from "../parts/evidence";
import type { Evidence } from "../types";

const SHOWN = 12;

/** What others say of the same incident: a line each, filled where they say so, open where they deny. */
export function others(all: readonly Evidence[]): HTMLElement {
  if (all.length === 0) return h("p", { class: "none" }, "Nobody else in the record tells of it.");
  const line = (one: Evidence) => {
    const denied = one.stance === "denied";
    return h(
      "li",
      { class: denied ? "denied" : one.kind },
      h("i", { "aria-hidden": "true" }, denied ? "○" : "●"),
      h(
        "a",
        { href: evidenceAddress(one) },
        h("q", { dir: "auto" }, one.quote),
        denied && " (denied)",
        one.published && `, ${short(one.published)}`,
        ", ",
        h("b", { dir: "auto" }, one.source ?? one.publisher ?? "publisher unknown"),
        one.source &&
          one.publisher &&
          one.source !== one.publisher &&
          h("span", { dir: "auto" }, ` through ${one.publisher}`),
      ),
    );
  };
  const rest = all.slice(SHOWN);
  return h(
    "div",
    { class: "others" },
    h("ul", {}, all.slice(0, SHOWN).map(line)),
    rest.length > 0 && h("details", {}, h("summary", {}, `${rest.length} more`), h("ul", {}, rest.map(line))),
  );
}
