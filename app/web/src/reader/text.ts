import { h } from "../dom";
import { KINDS } from "../parts/words";
import type { Claim, ReportPage, Span } from "../types";
import { blocks, role, story, type Block } from "./blocks";
import { lanes, segments, type Extent } from "./segments";
import "../styles/reader.css";

export type ReadClaim = ReportPage["claims"][number];

/** Below it a claim is unsure and looks so. */
const SURE = 0.7;
/** More lines than these don't fit between two lines of text. */
const LANES = 4;

/** The words that carry a claim: what was said, what was counted, else the clause. */
export function words(claim: Claim): Span | undefined {
  if (claim.kind === "statement") return claim.content ?? claim.evidence[0];
  return claim.kind === "casualties" ? (claim.evidence[1] ?? claim.evidence[0]) : claim.evidence[0];
}

/** The report as it reads: roles at the left, the words with their claims underlined, numbers at the right. */
export function drawText(
  { report, claims }: Pick<ReportPage, "report" | "claims">,
  select: (id: string) => void,
): HTMLElement[] {
  const numbered = new Map(claims.map((claim, at) => [claim.id, { claim, number: at + 1 }]));
  const extents: Extent[] = claims.flatMap((claim) => {
    const span = words(claim);
    return span ? [{ id: claim.id, start: span.start, end: span.end }] : [];
  });
  const titled = report.passages.some((each) => each.role === "headline");
  let heading = titled;

  function marked(start: number, end: number): (Node | string)[] {
    return segments(start, end, extents).flatMap(({ start: from, end: to, over, ending }) => {
      let node: Node | string = report.text.slice(from, to);
      for (const { id, lane } of [...over].reverse()) node = mark(id, lane, node);
      return [node, ...ending.map(reference)];
    });
  }

  function mark(id: string, lane: number, inner: Node | string): HTMLElement {
    const claim = numbered.get(id)?.claim;
    const unsure = claim && claim.confidence < SURE ? " unsure" : "";
    return h(
      "mark",
      {
        class: `${claim?.kind ?? ""}${unsure} lane-${Math.min(lane, LANES - 1)} ${claim?.checked.state ?? ""}`,
        "data-claim": id,
        onclick: (event: Event) => choose(event, id),
      },
      inner,
    );
  }

  function choose(event: Event, id: string): void {
    event.stopPropagation();
    if (getSelection()?.isCollapsed ?? true) select(id);
  }

  function reference(id: string): HTMLElement {
    const { claim, number } = numbered.get(id) ?? {};
    const label = claim ? `Claim ${number}, ${KINDS[claim.kind].toLowerCase()}: ${claim.words}` : "";
    const open = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      select(id);
    };
    return h(
      "sup",
      {},
      h(
        "a",
        {
          class: claim?.kind,
          href: `?claim=${encodeURIComponent(id)}`,
          "aria-label": label,
          "data-ref": id,
          onclick: open,
        },
        String(number),
      ),
    );
  }

  function paragraph(block: Block): HTMLElement {
    const content = block.parts.map((part, at) => {
      const before = at > 0 ? report.text.slice(block.parts[at - 1]?.end, part.start) : "";
      const inner = marked(part.start, part.end);
      return [before, story(part.role) || block.parts.length === 1 ? inner : h("span", { class: "aside" }, inner)];
    });
    const first = block.parts[0]?.role;
    const inside = extents.filter(({ start, end }) => start < block.end && end > block.start);
    const depth = inside.length ? `deep-${Math.min(LANES - 1, Math.max(...lanes(inside).values()))}` : "";
    if (heading && first === "headline") {
      heading = false;
      return h("h1", { class: depth, dir: "auto" }, content);
    }
    return first === "subhead" || first === "headline"
      ? h("h2", { class: `subhead ${depth}`, dir: "auto" }, content)
      : h("p", { class: depth, dir: "auto" }, content);
  }

  return blocks(report).map((block) => {
    const here = extents.filter(({ start, end }) => start < block.end && end > block.start && end <= block.end);
    const refs = here.map(({ id }) => numbered.get(id)?.number ?? 0).sort((a, b) => a - b);
    const off = block.parts.every((part) => !story(part.role));
    return h(
      "div",
      { class: off ? "block off" : "block" },
      h("div", { class: "role" }, role(block)),
      paragraph(block),
      h("div", { class: "refs num", "aria-hidden": "true" }, refs.join(", ")),
    );
  });
}
