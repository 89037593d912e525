import { h } from "../dom";
import { instant } from "../parts/dates";
import { count } from "../parts/numbers";
import { HARMS, KINDS, capital, spaced } from "../parts/words";
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

/** Said of a claim as a whole, not of a field. */
const VERDICTS = new Set(["accepted", "rejected"]);

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
  const links = claim.chain.map((link) => ({
    name: link.source?.name ?? "somebody unnamed",
    act: spaced(link.act ?? "say"),
  }));
  if (publisher && links[0]?.name !== publisher) links.unshift({ name: publisher, act: "report" });
  if (links.length === 0) links.push({ name: "publisher unknown", act: "report" });
  const via = (act: string) => h("small", {}, /s$/.test(act) ? act : act === "deny" ? "denies" : `${act}s`);
  return h(
    "ol",
    { class: "chain" },
    links.map(({ name, act }, at) =>
      h("li", {}, h("span", { class: at === links.length - 1 ? "last" : null, dir: "auto" }, name), " ", via(act)),
    ),
  );
}

/** Which fields people corrected to what, and why. */
function corrections({ corrections: all }: Checked): HTMLElement | null {
  const made = all.filter((each) => !each.undoneBy && !VERDICTS.has(each.field));
  if (made.length === 0) return null;
  const value = (said: unknown) =>
    said === null || said === undefined
      ? "not said"
      : typeof said === "object"
        ? Object.values(said).join(" – ")
        : String(said);
  const line = ({ field, value: said, who, at, why }: (typeof made)[number]) =>
    h(
      "li",
      {},
      h("b", {}, `${capital(field)}: `),
      h("span", { dir: "auto" }, value(said)),
      h("small", { dir: "auto" }, ` ${who}, ${instant(at)}${why ? `: ${why}` : ""}`),
    );
  return h("section", { class: "corrections" }, h("h3", {}, "Corrected by people"), h("ul", {}, made.map(line)));
}

/** A claim with whom it comes through and all its fields. */
export function claimCard(claim: CardClaim, place: string, publisher?: string): HTMLElement {
  return h(
    "div",
    { class: `claim-card ${claim.kind}` },
    h(
      "h2",
      {},
      h("span", { class: "kind" }, KINDS[claim.kind]),
      place && ` · ${place}`,
      " · ",
      h("span", { class: "checked" }, checkedWords(claim.checked)),
    ),
    headline(claim),
    h("h3", {}, "Through whom"),
    chain(claim, publisher),
    claimFields(claim),
    corrections(claim.checked),
  );
}
