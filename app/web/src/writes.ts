import { post } from "./api";
import type { View } from "./page";
import type { Written } from "./types";

/** What somebody says of the record: shown at once, put right if the server won't have it, and taken back by `u`. */

/** A write of this window that stands. */
interface Mine {
  id: string;
  revert(): void;
  /** Aborted where the page that showed it is gone. */
  signal: AbortSignal;
}

const mine: Mine[] = [];

/** How a page shows a write before it is answered, and how it takes that back. */
export interface Shown {
  apply(): void;
  revert(): void;
  /** Told by which id it can be taken back. */
  written?(id: string): void;
}

export async function write(view: View, path: string, body: unknown, words: string, shown: Shown): Promise<boolean> {
  shown.apply();
  try {
    const { id } = await post<Written>(path, body);
    mine.push({ id, revert: shown.revert, signal: view.signal });
    shown.written?.(id);
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

/** Takes the latest write of this window back, or else the latest that stands. `redraw` is called where no page shows it any more. */
export async function takeLatestBack(redraw: () => void): Promise<void> {
  const last = mine.at(-1);
  await post("/api/undo", last ? { id: last.id } : {});
  if (last) forget(last.id);
  if (last && !last.signal.aborted) last.revert();
  else redraw();
}

function forget(id: string): void {
  const at = mine.findIndex((each) => each.id === id);
  if (at >= 0) mine.splice(at, 1);
}
