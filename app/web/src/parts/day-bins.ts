import type { IncidentDays } from "../types";
import { between, plus } from "./dates";

export interface Bar { first: string; last: string; incidents: number; killed: number }

/** Days side by side where they have room; else as many of them to a bar as makes them fit. */
export function bars({ days }: IncidentDays, room: number): Bar[] {
  const first = days[0]?.day;
  const last = days.at(-1)?.day;
  if (!first || !last) return [];
  const length = between(first, last) + 1;
  const size = [1, 7, 30, 91, 365, 3650].find((n) => length / n <= room) ?? 3650;
  const found: Bar[] = Array.from({ length: Math.ceil(length / size) }, (_, n) => ({
    first: plus(first, n * size), last: plus(first, n * size + size - 1), incidents: 0, killed: 0,
  }));
  for (const { day, incidents, killed } of days) {
    const bar = found[Math.floor(between(first, day) / size)];
    if (bar) {
      bar.incidents += incidents;
      bar.killed += killed;
    }
  }
  return found;
}
