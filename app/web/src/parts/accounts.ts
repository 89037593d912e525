import { h } from "../dom";
import type { IncidentPage } from "../types";
import { evidenceList } from "./evidence";
import { count } from "./numbers";
import { HARMS, list, STANCES } from "./words";

/** What each party that is said to have done it says of it: under the recorder's words, in its own. */
export function accounts(all: IncidentPage["accounts"]): HTMLElement {
  if (all.length === 0) return h("p", { class: "none" }, "Nobody is said to have done it, so nobody's own account is asked for.");
  return h("ul", { class: "accounts" }, all.map(({ party, stance, concedes, evidence }) => {
    const { shape, words } = STANCES[stance];
    const owned = HARMS.filter((harm) => concedes?.[harm]).map((harm) => `${count(concedes?.[harm])} ${harm}`);
    return h("li", { class: stance },
      h("p", {}, h("b", { dir: "auto" }, party.name), " ",
        h("span", { class: "stance" }, h("span", { "aria-hidden": "true" }, shape), ` ${words}`),
        owned.length > 0 && ` · concedes ${list(owned)}`),
      stance === "silent" ? h("p", { class: "none" }, "No word of its own on this has been read.") : evidenceList(evidence, 3));
  }));
}
