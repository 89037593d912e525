import type { Report } from "../types";

/** Passages of one line: a dateline stands before the words of its paragraph. */
export interface Block {
  start: number;
  end: number;
  parts: { start: number; end: number; role: string }[];
}

const STORY = new Set(["headline", "subhead", "paragraph", "caption"]);

/** Whether claims may come from it; what isn't the story is small and grey. */
export const story = (role: string): boolean => STORY.has(role);

/** The report's passages in blocks, each a row of the page. */
export function blocks(report: Report): Block[] {
  const found: Block[] = [];
  for (const part of [...report.passages].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && !report.text.slice(last.end, part.start).includes("\n")) {
      last.parts.push(part);
      last.end = part.end;
    } else found.push({ start: part.start, end: part.end, parts: [part] });
  }
  return found;
}

/** What the left margin says: nothing of an ordinary paragraph. */
export function role(block: Block): string {
  const said = block.parts.map((part) => part.role).find((each) => each !== "paragraph" && each !== "headline");
  return said ?? "";
}
