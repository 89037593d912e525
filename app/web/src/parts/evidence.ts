import type { Evidence } from "../types";
import { h } from "../dom";
import { medium } from "./dates";
import { KINDS } from "./words";
import "../styles/parts.css";

/** Where in the reader the words stand. */
export function evidenceAddress(of: Pick<Evidence, "report" | "claim">): string {
  return `/reports/${encodeURIComponent(of.report)}?claim=${encodeURIComponent(of.claim)}`;
}

/** Words of a report in the book face, quoted, nothing else: for a cell. The link says where it leads. */
export function quotation(of: Evidence): HTMLElement {
  const where = [of.publisher, of.published && medium(of.published)].filter(Boolean).join(", ");
  return h(
    "a",
    { class: `quotation ${of.kind}`, href: evidenceAddress(of), title: where ? `Read it in its report: ${where}` : "Read it in its report" },
    h("q", { dir: "auto" }, of.quote),
  );
}

/** The quotation with who said it, who published it and when. */
export function evidence(of: Evidence): HTMLElement {
  const stance = of.stance === "asserted" ? null : of.stance;
  const where = [of.source, of.publisher ?? "publisher unknown", of.published ? medium(of.published) : "day unknown"];
  return h(
    "figure",
    { class: `evidence ${of.kind}`, "data-claim": of.claim },
    quotation(of),
    h(
      "figcaption",
      {},
      h("span", { class: "kind" }, KINDS[of.kind]),
      stance && [" · ", h("span", { class: stance === "denied" ? "flag" : null }, stance)],
      " · ",
      h("span", { dir: "auto" }, where.filter(Boolean).join(" · ")),
    ),
  );
}

/** A list of quotations; long ones fold after `shown`. */
export function evidenceList(all: readonly Evidence[], shown = 8): HTMLElement {
  if (all.length === 0) return h("p", { class: "none" }, "No words are kept for it.");
  const items = (some: readonly Evidence[]) => h("ul", { class: "evidences" }, some.map((one) => h("li", {}, evidence(one))));
  if (all.length <= shown + 1) return items(all);
  const rest = all.slice(shown);
  const more = h("details", {}, h("summary", {}, `${rest.length} more quotations`));
  // Built when asked for: an incident of thousands of reports has thousands.
  more.addEventListener("toggle", () => more.append(items(rest)), { once: true });
  return h("div", {}, items(all.slice(0, shown)), more);
}

/** The words of those claims; a claim whose words weren't sent is left out. */
export function evidenceOf(claims: readonly string[], known: Readonly<Record<string, Evidence>>): Evidence[] {
  return claims.flatMap((claim) => known[claim] ?? []);
}
