/** Every key of the desk, as data: the table is what is bound, printed on the buttons, and shown by `?`. */

export type Scope = "global" | "list" | "reader" | "review" | "incident" | "ceasefire" | "chart";

export interface Binding {
  scope: Scope;
  /** `KeyboardEvent.key`; two with a space between are typed one after the other. */
  key: string;
  action: string;
  words: string;
}

const bind = (scope: Scope, rows: [key: string, action: string, words: string][]): Binding[] =>
  rows.map(([key, action, words]) => ({ scope, key, action, words }));

export const BINDINGS: readonly Binding[] = [
  ...bind("global", [
    ["/", "search", "Search"],
    [">", "command", "Give a command"],
    ["?", "keys", "Show all keys"],
    ["o", "read", "Read files"],
    ["u", "undo", "Undo the latest change"],
    ["g t", "goToday", "Go to Today"],
    ["g r", "goReports", "Go to Reports"],
    ["g i", "goIncidents", "Go to Incidents"],
    ["g l", "goToll", "Go to Toll"],
    ["g c", "goCeasefires", "Go to Ceasefire"],
    ["g v", "goVoices", "Go to Voices"],
    ["g w", "goReview", "Go to Review"],
  ]),
  ...bind("list", [
    ["j", "next", "Next"],
    ["k", "previous", "Previous"],
    ["Enter", "open", "Open"],
    ["Escape", "back", "Back"],
    ["F", "fit", "Show all of it"],
  ]),
  ...bind("reader", [
    ["j", "next", "Next claim"],
    ["k", "previous", "Previous claim"],
    [".", "nextUnchecked", "Next unchecked claim"],
    ["a", "accept", "Accept, and move on"],
    ["e", "correct", "Correct a field"],
    ["x", "reject", "Reject"],
    ["s", "same", "Same as another claim"],
    ["d", "different", "Different from its incident"],
    ["n", "note", "Note"],
    ["Enter", "open", "Open its incident"],
    ["Escape", "back", "Back"],
  ]),
  ...bind("review", [
    ["j", "next", "Next"],
    ["k", "previous", "Previous"],
    [".", "nextUnchecked", "Next unchecked"],
    ["a", "accept", "Accept, and move on"],
    ["e", "correct", "Correct a field"],
    ["x", "reject", "Reject"],
    ["s", "same", "The same"],
    ["d", "different", "Different"],
    ["n", "note", "Note"],
    ["Enter", "open", "Open the report"],
    ["Escape", "back", "Back"],
  ]),
  ...bind("incident", [
    ["j", "next", "Next incident"],
    ["k", "previous", "Previous incident"],
    [".", "nextUnchecked", "Next unchecked incident"],
    ["Enter", "open", "Open the report"],
    ["Escape", "back", "Back to the list"],
    ["a", "accept", "Accept its claims"],
    ["e", "correct", "Correct it in its report"],
    ["x", "reject", "Set it aside"],
    ["s", "same", "Same as another incident"],
    ["d", "different", "Take claims out"],
    ["n", "note", "Note"],
  ]),
  ...bind("ceasefire", [
    [".", "forward", "One day on"],
    [",", "backward", "One day back"],
    ["j", "next", "Next party"],
    ["k", "previous", "Previous party"],
    ["Enter", "open", "Open the day"],
    ["Escape", "back", "Back"],
    ["F", "fit", "Show all days"],
  ]),
  ...bind("chart", [
    [".", "forward", "One step on"],
    [",", "backward", "One step back"],
    ["j", "next", "Next row"],
    ["k", "previous", "Previous row"],
    ["Enter", "open", "Open"],
    ["Escape", "back", "Back"],
  ]),
];

/** What of a page's keys, taken with the global ones, can't be told apart: the same key, or the first of a pair. */
export function collisions(bindings: readonly Binding[] = BINDINGS): string[] {
  const found: string[] = [];
  for (const scope of new Set(bindings.map((each) => each.scope))) {
    const heard = bindings.filter((each) => each.scope === scope || each.scope === "global");
    heard.forEach((one, at) => {
      for (const other of heard.slice(at + 1)) {
        if (one.scope !== scope && other.scope !== scope) continue;
        if (one.key === other.key || one.key.startsWith(`${other.key} `) || other.key.startsWith(`${one.key} `)) {
          found.push(`${scope}: ${one.key} is ${one.action} and ${other.key} is ${other.action}`);
        }
      }
    });
  }
  return found;
}

/** As printed on a button. */
export const printed = (key: string): string => ({ Escape: "Esc", Enter: "↵" })[key] ?? key;

/** The key of an action, for its button. */
export function keyOf(action: string, scope: Scope = "global"): string | undefined {
  const of = (each: Binding) => each.action === action && (each.scope === scope || each.scope === "global");
  return BINDINGS.find(of)?.key;
}

const PAIR_WITHIN = 1500;

/** Whether somebody is typing there, so that keys are letters. */
export function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !["checkbox", "radio", "button", "submit", "file"].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Leaves a field for the page around it, so that the keys are heard again and the focus isn't lost. */
export function leave(field: HTMLElement): void {
  field.blur();
  document.getElementById("main")?.focus({ preventScroll: true });
}

/** Keys that a focused control takes for itself. */
function taken(event: KeyboardEvent): boolean {
  return (
    event.key === "Enter" &&
    event.target instanceof Element &&
    event.target.closest("a,button,summary,[role=tab],[role=gridcell]") !== null
  );
}

/** Turns what is typed into actions: the page's where it has bound one, else the shell's. */
export class Keyboard {
  private first = "";
  private firstAt = 0;
  private scope: Scope = "global";
  private page: Partial<Record<string, () => void>> = {};

  constructor(private readonly shell: Partial<Record<string, () => void>>) {
    addEventListener("keydown", (event) => this.down(event));
  }

  /** Another page is there: its scope is heard, nothing is bound yet. */
  enter(scope: Scope): void {
    this.scope = scope;
    this.page = {};
  }

  on(actions: Partial<Record<string, () => void>>): void {
    Object.assign(this.page, actions);
  }

  private down(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing) return;
    if (typing(event.target)) {
      if (event.key === "Escape") leave(event.target as HTMLElement);
      return;
    }
    if (document.querySelector("dialog[open]") || taken(event)) return;
    const pair = this.first && Date.now() - this.firstAt < PAIR_WITHIN ? `${this.first} ${event.key}` : "";
    this.first = "";
    const act = (pair && this.find(pair)) || this.find(event.key);
    if (act) {
      event.preventDefault();
      act();
    } else if (BINDINGS.some((each) => each.key.startsWith(`${event.key} `))) {
      this.first = event.key;
      this.firstAt = Date.now();
    }
  }

  private find(key: string): (() => void) | undefined {
    const heard = BINDINGS.filter((each) => each.key === key);
    const own = heard.find((each) => each.scope === this.scope) ?? heard.find((each) => each.scope === "global");
    return own && (this.page[own.action] ?? this.shell[own.action]);
  }
}
