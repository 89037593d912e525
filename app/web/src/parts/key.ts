import { h } from "../dom";
import { keyOf, printed, type Scope } from "../keys";

/** The key of an action as printed on its button; nothing where it has none. */
export function key(action: string, scope?: Scope): HTMLElement | null {
  const bound = keyOf(action, scope);
  return bound ? h("kbd", { "aria-hidden": "true" }, printed(bound)) : null;
}

/** A button that says its words and prints its key. */
export function keyed(words: string, action: string, scope: Scope, act: () => void, kind = ""): HTMLButtonElement {
  const bound = keyOf(action, scope);
  return h(
    "button",
    { type: "button", class: kind, onclick: act, "aria-keyshortcuts": bound },
    words,
    key(action, scope),
  );
}
