import { h, replace } from "../dom";

const STAYS = 7000;

/** A line at the foot of the window that is also read aloud. It stays as long as somebody is on it. */
export function saying(): { element: HTMLElement; say(words: string, undo?: () => void): void } {
  const element = h("div", { class: "say", role: "status", "aria-live": "polite" });
  let timer = 0;
  const clear = () => replace(element);
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(clear, STAYS);
  };
  element.addEventListener("pointerenter", () => clearTimeout(timer));
  element.addEventListener("pointerleave", later);
  element.addEventListener("focusin", () => clearTimeout(timer));
  element.addEventListener("focusout", later);
  return {
    element,
    say(words, undo) {
      const back = () => {
        clear();
        undo?.();
      };
      replace(element, h("span", {}, words), undo && h("button", { type: "button", onclick: back }, "Undo"));
      later();
    },
  };
}
