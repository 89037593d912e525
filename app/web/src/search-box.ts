import { get } from "./api";
import type { Command } from "./commands";
import { h, replace } from "./dom";
import { key } from "./parts/key";
import type { Suggestions } from "./types";
import { leave as leaveField, printed } from "./keys";
import "./styles/search-box.css";

const WAIT = 120;

interface Choice {
  label: string;
  detail?: string;
  key?: string;
  take(): void;
}

/** The one box: a search as it is typed, with what could stand at the caret; after `>`, commands. An ARIA combobox. */
export function searchBox(go: (address: string) => void, commands: () => Command[]) {
  const input = h("input", {
    id: "search",
    type: "text",
    role: "combobox",
    "aria-label": "Search, or > for commands",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": "search-choices",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    dir: "auto",
    placeholder: "Search the record",
  });
  const list = h("ul", { id: "search-choices", role: "listbox", "aria-label": "What could stand here", hidden: true });
  const element = h(
    "form",
    { class: "search", role: "search", onsubmit: (event: Event) => event.preventDefault() },
    input,
    key("search"),
    list,
  );
  let choices: Choice[] = [];
  let active = -1;
  let timer = 0;
  let asking = new AbortController();

  const close = () => {
    asking.abort();
    clearTimeout(timer);
    offer([]);
  };

  function offer(offered: Choice[], first = -1): void {
    choices = offered;
    active = first;
    list.hidden = offered.length === 0;
    input.setAttribute("aria-expanded", String(offered.length > 0));
    replace(
      list,
      offered.map((choice, at) =>
        h(
          "li",
          {
            id: `choice-${at}`,
            role: "option",
            // Before the box loses its focus.
            onpointerdown: (event: Event) => event.preventDefault(),
            onclick: () => choice.take(),
          },
          h("span", { dir: "auto" }, choice.label),
          choice.detail && h("small", { dir: "auto" }, choice.detail),
          choice.key && h("kbd", {}, choice.key.split(" ").map(printed).join(" ")),
        ),
      ),
    );
    light();
  }

  function light(): void {
    [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === active)));
    if (active >= 0) {
      input.setAttribute("aria-activedescendant", `choice-${active}`);
      list.children[active]?.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  }

  function suggest(): void {
    clearTimeout(timer);
    asking.abort();
    if (input.value.startsWith(">")) return offerCommands(input.value.slice(1));
    timer = window.setTimeout(async () => {
      asking = new AbortController();
      const { signal } = asking;
      try {
        const { items } = await get<Suggestions>(
          "/api/suggest",
          { q: input.value, at: String(input.selectionStart ?? input.value.length) },
          signal,
        );
        if (!signal.aborted && document.activeElement === input) offer(items.map(suggestion));
      } catch {
        // Suggestions are a help: without them the box still searches.
        if (!signal.aborted) offer([]);
      }
    }, WAIT);
  }

  function suggestion({ label, detail, insert, start, end }: Suggestions["items"][number]): Choice {
    return {
      label,
      detail,
      take() {
        input.setRangeText(insert, start, end, "end");
        offer([]);
        suggest();
      },
    };
  }

  function offerCommands(typed: string): void {
    const words = typed.trim().toLowerCase().split(/\s+/);
    const fits = (command: Command) => words.every((word) => command.words.toLowerCase().includes(word));
    const found = commands()
      .filter(fits)
      .map((command) => ({
        label: command.words,
        key: command.key,
        take() {
          leave();
          command.run();
        },
      }));
    offer(found, found.length ? 0 : -1);
  }

  function leave(): void {
    close();
    if (input.value.startsWith(">")) input.value = new URLSearchParams(location.search).get("q") ?? "";
    leaveField(input);
  }

  input.addEventListener("input", suggest);
  input.addEventListener("focus", suggest);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step && choices.length) {
      event.preventDefault();
      // From the last to none, which is the text itself, and on to the first.
      active = ((active + 1 + step + choices.length + 1) % (choices.length + 1)) - 1;
      light();
    } else if (event.key === "Enter") {
      event.preventDefault();
      const choice = choices[active];
      if (choice) return choice.take();
      if (input.value.startsWith(">")) return;
      const q = input.value.trim();
      leave();
      go(q ? `/search?q=${encodeURIComponent(q)}` : "/search");
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      if (choices.length) close();
      else leave();
    } else if (event.key === "Tab" && choices[active]) {
      event.preventDefault();
      choices[active]?.take();
    }
  });

  return {
    element,
    /** What the address searches for. */
    show(q: string): void {
      if (document.activeElement !== input) input.value = q;
    },
    /** Goes into the box; with `>` it offers commands. */
    focus(start: string): void {
      if (start) input.value = start;
      input.focus();
      if (start) suggest();
      else input.select();
    },
  };
}
