import { h } from "../dom";
import "../styles/today.css";

/** A part of the front page. One that has nothing to say says so with `none`. */
export function section(title: string, ...content: (Node | Node[] | null | false)[]): HTMLElement {
  return h("section", { class: "today-section" }, h("h2", {}, title), content);
}
export const none = (words: string) => h("p", { class: "none" }, words);
