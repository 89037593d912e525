import { post } from "./api";
import type { View } from "./page";
import type { Written } from "./types";

/** What somebody says of the record: shown at once, put right if the server won't have it, and taken back by `u`. */

const mine: string[] = [];

/** How a page shows a write before it is answered, and how it takes that back. */
export interface Shown {
  apply(): void;
  revert(): void;
}

export async function write(view: View, path: string, body: unknown, words: string, shown: Shown): Promise<boolean> {
  shown.apply();
  try {
    const { id } = await post<Written>(path, body);
    mine.push(id);
    view.refresh();
    view.say(words, () => void takeBack(view, id, shown.revert));
    return true;
  } catch (error) {
    shown.revert();
    view.say((error as Error).message);
    return false;
  }
}

/** Takes one write back. */
export async function takeBack(view: View, id: string, revert: () => void): Promise<void> {
  try {
    await post("/api/undo", { id });
    forget(id);
    revert();
    view.refresh();
    view.say("It is taken back.");
  } catch (error) {
    view.say((error as Error).message);
  }
}

/** The latest write of this window; without one, the server takes back the latest that stands. */
export const latest = (): string | undefined => mine.at(-1);

export function forget(id: string | undefined): void {
  const at = id === undefined ? -1 : mine.lastIndexOf(id);
  if (at >= 0) mine.splice(at, 1);
}
