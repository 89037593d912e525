import type { Desk } from "./types";

/** What a page draws itself into, and all that it may do. It lives until another page, or another address, takes its place. */
export interface View {
  /** Empty; the page fills it. */
  readonly host: HTMLElement;
  /** Parts of the path, such as `code` of `/incidents/:code`. */
  readonly params: Readonly<Record<string, string>>;
  /** The address's query: the whole state of the page. `q` is the search, `known-by` the day that the slider set. */
  readonly query: URLSearchParams;
  /** Aborted when the page is left: hand it to every request. */
  readonly signal: AbortSignal;
  /** The rail's data, as last read. */
  readonly desk: Desk;
  /** Goes to another address of the desk; `known-by` is carried along. */
  go(address: string): void;
  /**
   * Changes the query (null takes a parameter out). The page is drawn again unless `quiet`; `push` adds an entry to the history,
   * else the present one is replaced.
   */
  change(query: Record<string, string | null>, how?: { quiet?: boolean; push?: boolean }): void;
  /** Binds actions of `keys.ts` while the page lives: `view.on({ next: () => … })`. */
  on(actions: Partial<Record<string, () => void>>): void;
  /** Says something for a moment at the foot of the window, for screen readers, too; `undo` adds a button. */
  say(words: string, undo?: () => void): void;
  /** Reads the rail's counts anew, after a write. */
  refresh(): void;
}

/** A page of the desk. */
export interface Page {
  /** Such as `/incidents/:code`. */
  readonly path: string;
  /** For the window's title and the rail. */
  readonly title: string;
  /** Draws the page. What it returns is called when the page is left. */
  render(view: View): Promise<void | (() => void)>;
}
