/** Where claims overlap: text cut at every offset, and a line of its own below the words for each claim that shares them. */

export interface Extent {
  id: string;
  start: number;
  end: number;
}
export interface Segment {
  start: number;
  end: number;
  /** Those that cover it, the outermost (lowest line) first. */
  over: { id: string; lane: number }[];
  /** Those that end with it, in their order. */
  ending: string[];
}

/** Which line below the words each has: short ones are nearest to them, so that what is nested lies within. */
export function lanes(extents: readonly Extent[]): Map<string, number> {
  const byLength = [...extents].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  const placed: (Extent & { lane: number })[] = [];
  for (const extent of byLength) {
    const beside = placed.filter((each) => each.start < extent.end && extent.start < each.end).map((each) => each.lane);
    let lane = 0;
    while (beside.includes(lane)) lane++;
    placed.push({ ...extent, lane });
  }
  return new Map(placed.map(({ id, lane }) => [id, lane]));
}

/** The stretch from start to end, cut wherever a claim begins or ends. */
export function segments(start: number, end: number, extents: readonly Extent[]): Segment[] {
  const within = extents.filter((each) => each.start < end && each.end > start && each.start < each.end);
  const lane = lanes(within);
  const cuts = new Set([start, end]);
  for (const each of within) {
    cuts.add(Math.max(start, each.start));
    cuts.add(Math.min(end, each.end));
  }
  const offsets = [...cuts].sort((a, b) => a - b);
  return offsets.slice(1).map((to, at) => {
    const from = offsets[at] ?? start;
    const over = within
      .filter((each) => each.start <= from && each.end >= to)
      .map(({ id }) => ({ id, lane: lane.get(id) ?? 0 }))
      .sort((a, b) => b.lane - a.lane);
    return { start: from, end: to, over, ending: within.filter((each) => each.end === to).map((each) => each.id) };
  });
}
