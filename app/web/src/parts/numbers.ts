import type { Count, Range } from "../types";

/** Numbers in the reader's locale. A range always says its bounds; what has no figure says so. */

const PLAIN = new Intl.NumberFormat();
const SHARE = new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 0 });

export const number = (value: number): string => PLAIN.format(value);
/** "86%" */
export const share = (value: number): string => SHARE.format(value);

/** "19 incidents", "1 incident"; the plural adds an s unless it is given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${PLAIN.format(count)} ${count === 1 ? one : many}`;
}

/** "12–21", "12 or more", "up to 21", "20". */
export function bounds(range: { low?: number; best?: number; high?: number }): string {
  const { low, best, high } = range;
  if (low !== undefined && high !== undefined) return low === high ? number(low) : `${number(low)}–${number(high)}`;
  if (low !== undefined) return `${number(low)} or more`;
  if (high !== undefined) return `up to ${number(high)}`;
  return best === undefined ? "no figure" : number(best);
}

/** "12–21, best 20"; the best is named unless the bounds are it. */
export function range(value: Range | undefined): string {
  if (!value) return "no figure";
  const words = bounds(value);
  return words === number(value.best) ? words : `${words}, best ${number(value.best)}`;
}

/** "at least 12", "about 20", "12–14": what one source said. */
export function count(value: Count | undefined): string {
  if (!value) return "no figure";
  const { low, high } = value;
  const about = value.approximate ? "about " : "";
  if (low !== undefined && high !== undefined) return about + bounds({ low, high });
  if (low !== undefined) return `at least ${about}${number(low)}`;
  if (high !== undefined) return `up to ${about}${number(high)}`;
  return value.text ?? "no figure";
}
