import { h, replace } from "./dom";
import { between, medium, plus } from "./parts/dates";
import "./styles/known-by.css";

const SETTLED = 250;

/** What was known by a day: the slider that every page obeys. At its right end it is everything that was read. */
export function knownBy(chosen: (day: string | null) => void) {
  const value = h("strong", { class: "num" });
  const range = h("input", { id: "known-by", type: "range", min: 0, max: 0, step: 1 });
  const element = h(
    "div",
    { class: "known-by" },
    h("label", { for: "known-by" }, "Known by"),
    value,
    range,
    h("span", { class: "end" }, "today"),
  );
  let first = "";
  let last = "";
  let timer = 0;

  const day = () => (Number(range.value) > between(first, last) ? null : plus(first, Number(range.value)));
  const print = () => {
    const at = day();
    const words = at ? medium(at) : "everything";
    replace(value, words);
    range.setAttribute("aria-valuetext", at ? words : "everything read, until today");
    range.style.setProperty("--at", `${(100 * Number(range.value)) / Math.max(1, Number(range.max))}%`);
  };
  const settle = () => {
    clearTimeout(timer);
    timer = 0;
    chosen(day());
  };
  range.addEventListener("input", () => {
    print();
    clearTimeout(timer);
    timer = window.setTimeout(settle, SETTLED);
  });
  range.addEventListener("change", settle);

  return {
    element,
    /** As the address has it. A day outside the record's days stands at the nearest end. */
    show(days: { first: string; last: string } | undefined, known: string | null): void {
      element.hidden = !days;
      // Under somebody's hand it stays where the hand is.
      if (!days || timer) return;
      ({ first, last } = days);
      // One step more than there are days: the right end is everything.
      const end = between(first, last) + 1;
      range.max = String(end);
      range.value = String(known ? Math.max(0, Math.min(end, between(first, known))) : end);
      print();
    },
  };
}
