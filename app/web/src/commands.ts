import { cite } from "./dialogs/cite";
import { showExport } from "./dialogs/export";
import { showKeys } from "./dialogs/keys";
import { acceptDrops, showRead } from "./dialogs/read";
import { keyOf } from "./keys";
import { RAIL } from "./pages";
import { setTheme, type Theme } from "./theme";
import type { Desk } from "./types";

/** What commands may use. */
export interface Hands {
  desk(): Desk;
  go(address: string): void;
  say(words: string, undo?: () => void): void;
  refresh(): void;
  undo(): void;
  search(): void;
  command(): void;
}

export interface Command {
  words: string;
  key?: string;
  run(): void;
}

/** All that the desk does from anywhere: by key, and by name in the box after `>`. */
export function commandsOf(hands: Hands) {
  const read = (files?: File[]) => {
    if (hands.desk().readOnly) hands.say("This desk is read-only: nothing can be read into it.");
    else showRead(hands, files);
  };
  const actions: Record<string, () => void> = {
    search: hands.search,
    command: hands.command,
    keys: showKeys,
    read: () => read(),
    undo: hands.undo,
    export: () => showExport(hands.desk()),
    cite: () => void cite(hands.say),
    ...Object.fromEntries(RAIL.map(({ action, path }) => [action, () => hands.go(path)])),
  };
  const theme = (which: Theme): Command => ({
    words: `Theme: ${which === "auto" ? "as the system" : which}`,
    run: () => setTheme(which),
  });
  const named = (words: string, action: string): Command => ({
    words,
    key: keyOf(action),
    run: () => actions[action]?.(),
  });
  return {
    actions,
    list: (): Command[] => [
      ...RAIL.map(({ words, action }) => named(`Go to ${words}`, action)),
      ...(hands.desk().readOnly ? [] : [named("Read files…", "read"), named("Undo the latest change", "undo")]),
      named("Export…", "export"),
      named("Copy the citation", "cite"),
      named("Show all keys", "keys"),
      theme("light"),
      theme("dark"),
      theme("auto"),
    ],
    acceptDrops: () => acceptDrops(read),
  };
}
