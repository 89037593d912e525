import { get } from "../api";
import { h, replace } from "../dom";
import { added, replaced, without } from "../query";
import type { Suggestions, Term } from "../types";
import { window as span } from "./dates";
import "../styles/chips.css";

/** What the buttons say, and the field that it is in the search. */
const ADDABLE = { party: "party", type: "type", source: "from", place: "place" } as const;
type Addable = keyof typeof ADDABLE;
const KINDS = Object.keys(ADDABLE) as Addable[];
const NAMES: Record<string, string> = { from: "source" };
const OPERATORS: Record<string, string> = { ":": "", "=": "", ">": "more than ", ">=": "at least ", "<": "fewer than ", "<=": "at most " };
const WINDOW = new Set(["since", "until"]);

function words({ field, op, value }: Term): (string | HTMLElement)[] {
  return [field && h("span", { class: "chip-field" }, `${NAMES[field] ?? field} `), `${OPERATORS[op] ?? ""}${value}`].filter(Boolean) as (string | HTMLElement)[];
}

/** The terms of a search, each to be taken off, and what can be put in. */
export function chips(signal: AbortSignal, changed: (q: string) => void): { element: HTMLElement; show(q: string, terms: readonly Term[]): void } {
  let q = "";
  const put = h("span", { class: "chip-list" });
  const form = h("span", { class: "chip-form" });
  const element = h("div", { class: "chips", role: "group", "aria-label": "Filters" }, put, form);

  function chip(label: (string | HTMLElement)[], next: string): HTMLElement {
    return h("button", { type: "button", class: "chip on", title: "Take it off", onclick: () => changed(next) },
      h("span", { class: "chip-words", dir: "auto" }, label), h("span", { class: "hidden" }, ", take it off"), h("span", { "aria-hidden": "true" }, "×"));
  }

  function buttons(): HTMLElement[] {
    return KINDS.map((kind) => h("button", { type: "button", class: "chip", onclick: () => ask(kind) }, `+ ${kind}`));
  }

  function ask(kind: Addable): void {
    const field = ADDABLE[kind];
    const options = h("datalist", { id: "chip-options" });
    const input = h("input", { type: "text", list: "chip-options", autocomplete: "off", "aria-label": `Add ${kind}`, placeholder: kind });
    const close = () => {
      replace(form, buttons());
      form.querySelectorAll("button")[KINDS.indexOf(kind)]?.focus();
    };
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && input.value.trim()) changed(added(q, field, input.value.trim()));
      if (event.key === "Escape") close();
      if (event.key === "Enter" || event.key === "Escape") event.stopPropagation();
    });
    input.addEventListener("input", () => void suggest(field, input.value, options));
    replace(form, input, options,
      h("button", { type: "button", onclick: () => input.value.trim() && changed(added(q, field, input.value.trim())) }, "Add"),
      h("button", { type: "button", class: "plain", onclick: close }, "Cancel"));
    input.focus();
    void suggest(field, "", options);
  }

  async function suggest(field: string, value: string, options: HTMLElement): Promise<void> {
    const typed = `${field}:${value}`;
    const found = await get<Suggestions>("/api/suggest", { q: typed, at: typed.length }, signal).catch(() => null);
    if (found) replace(options, found.items.slice(0, 12).map(({ label, insert }) =>
      h("option", { value: insert.replace(/^[\p{L}-]+:/u, "").trim().replace(/^"|"$/g, "") || label })));
  }

  return {
    element,
    show(now, terms) {
      q = now;
      const since = terms.find((one) => one.field === "since")?.value;
      const until = terms.find((one) => one.field === "until")?.value;
      const others = terms.filter((one) => !WINDOW.has(one.field));
      replace(
        put,
        others.map((one) => chip(words(one), without(q, one))),
        (since || until) && chip([span(since, until)], replaced(replaced(q, "since", null), "until", null)),
      );
      replace(form, buttons());
    },
  };
}
