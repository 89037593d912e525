/** Days and instants in the reader's locale. A day is "2016-09-19" (what stands after it is left out) and belongs to no time zone. */

const ISO = /^(\d{4})-(\d{2})-(\d{2})/;

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(undefined, { timeZone: "UTC", ...options });
}

const SHORT = format({ day: "numeric", month: "short" });
const MEDIUM = format({ day: "numeric", month: "short", year: "numeric" });
const LONG = format({ day: "numeric", month: "long", year: "numeric" });
const NUMBER = format({ day: "numeric" });
const MONTH = format({ month: "short" });
const MONTH_YEAR = format({ month: "short", year: "numeric" });
const INSTANT = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** The day's midnight in UTC; null where it isn't one. */
export function date(day: string | undefined): Date | null {
  const parts = day ? ISO.exec(day) : null;
  return parts ? new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))) : null;
}

function with_(how: Intl.DateTimeFormat, day: string | undefined): string {
  const at = date(day);
  return at ? how.format(at) : (day ?? "day not said");
}

/** "19 Sept" */
export const short = (day: string | undefined): string => with_(SHORT, day);
/** "19 Sept 2016" */
export const medium = (day: string | undefined): string => with_(MEDIUM, day);
/** "19 September 2016" */
export const long = (day: string | undefined): string => with_(LONG, day);
/** "19" */
export const dayNumber = (day: string): string => with_(NUMBER, day);
/** "Sept" */
export const month = (day: string): string => with_(MONTH, day);
/** "Sept 2016" */
export const monthYear = (day: string): string => with_(MONTH_YEAR, day);

/** "10–25 Sept 2016"; "from 10 Sept 2016" and "until 25 Sept 2016" where one end is open. */
export function window(from: string | undefined, to: string | undefined): string {
  const first = date(from);
  const last = date(to);
  if (first && last) return MEDIUM.formatRange(first, last);
  if (first) return `from ${MEDIUM.format(first)}`;
  if (last) return `until ${MEDIUM.format(last)}`;
  return "all days";
}

/** "19 Sept 2016, 20:14", where the reader is. */
export function instant(at: string): string {
  const parsed = new Date(at);
  return Number.isNaN(parsed.getTime()) ? at : INSTANT.format(parsed);
}

export function isDay(text: string | undefined): text is string {
  return date(text) !== null;
}

/** The day that many days later, or earlier. */
export function plus(day: string, days: number): string {
  const at = date(day);
  if (!at) return day;
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** A sentence of the server's, whose days are written as the reader writes them. */
export function localised(words: string): string {
  return words.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => medium(day));
}

/** Days from one to the other; 0 for the same day. */
export function between(from: string, to: string): number {
  return Math.round(((date(to)?.getTime() ?? 0) - (date(from)?.getTime() ?? 0)) / 86_400_000);
}

/** Every day from the first to the last, both among them. */
export function days(from: string, to: string): string[] {
  return Array.from({ length: Math.max(0, between(from, to) + 1) }, (_, n) => plus(from, n));
}

/** "today", "1 day old", "12 days old" */
export function age(days: number): string {
  if (days <= 0) return "from that very day";
  return days === 1 ? "1 day old" : `${new Intl.NumberFormat().format(days)} days old`;
}
