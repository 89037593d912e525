import { h } from "../dom";
import { count } from "../parts/numbers";
import { HARMS, KINDS, spaced } from "../parts/words";
import type { Checked, Claim } from "../types";
import { claimFields } from "./fields";
import "../styles/claim.css";

export type CardClaim = Claim & { checked: Checked; words: string; rightOf100?: number; incident?: string };

const CHECKED: Record<Checked["state"], string> = {
  unchecked: "not yet reviewed",
  accepted: "✓ accepted",
  rejected: "✕ rejected",
  corrected: "✎ corrected",
};

/** What people have said of it, in words with a mark. */
export function checkedWords({ state, corrections }: Checked): string {
  const who = corrections.filter((each) => !each.undoneBy).at(-1)?.who;
  return CHECKED[state] + (who ? ` by ${who}` : "");
}

function headline(claim: CardClaim): HTMLElement {
  const harm = HARMS.find((each) => claim.casualties?.[each]);
  if (!harm) return h("p", { class: "card-words", dir: "auto" }, claim.words);
  return h("p", { class: "big" }, count(claim.casualties?.[harm]), h("small", {}, harm));
}

/** From the outlet to whoever says it, who is marked. */
function chain(claim: Claim, publisher: string | undefined): HTMLElement {
  const links = claim.chain.map((link) => ({ name: link.source?.name ?? "somebody unnamed", act: spaced(link.act ?? "say") }));
  if (publisher && links[0]?.name !== publisher) links.unshift({ name: publisher, act: "report" });
  if (links.length === 0) links.push({ name: "publisher unknown", act: "report" });
  const via = (act: string) => h("small", {}, /s$/.test(act) ? act : act === "deny" ? "denies" : `${act}s`);
  return h(
    "ol",
    { class: "chain" },
    links.map(({ name, act }, at) => h("li", {}, h("span", { class: at === links.length - 1 ? "last" : null, dir: "auto" }, name), " ", via(act))),
  );
}

/** A claim with whom it comes through and all its fields. */
export function claimCard(claim: CardClaim, place: string, publisher?: string): HTMLElement {
  return h(
    "div",
    { class: `claim-card ${claim.kind}` },
    h("h2", {}, h("span", { class: "kind" }, KINDS[claim.kind]), place && ` · ${place}`, " · ", h("span", { class: "checked" }, checkedWords(claim.checked))),
    headline(claim),
    h("h3", {}, "Through whom"),
    chain(claim, publisher),
    claimFields(claim),
  );
}
