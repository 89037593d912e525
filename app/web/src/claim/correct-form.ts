import { h, replace } from "../dom";
import { spaced } from "../parts/words";
import type { Claim, Harm } from "../types";
import { correctable, type Choice, type Correctable } from "./vocabulary";

export interface Corrected {
  field: string;
  /** As the contract has it; null takes the field away. */
  value: unknown;
  why?: string;
}

interface Input {
  element: HTMLElement;
  value(): unknown;
}

let made = 0;

/** Corrects one field of a claim where it stands: the inputs are those of the field. */
export function correctForm(claim: Claim, save: (corrected: Corrected) => void, cancel: () => void): HTMLElement {
  const fields = correctable(claim);
  const which = h(
    "select",
    { id: "correct-field" },
    fields.map(({ label }, at) => h("option", { value: at }, label)),
  );
  const why = h("input", { id: "correct-why", dir: "auto", maxlength: 500 });
  const slot = h("div");
  let input: Input;
  const chosen = () => fields[Number(which.value)] as Correctable;
  const show = () => {
    input = inputOf(chosen(), claim);
    replace(slot, input.element);
  };
  which.addEventListener("change", show);
  show();
  const submit = (event: Event) => {
    event.preventDefault();
    save({ field: chosen().field, value: input.value(), why: why.value.trim() || undefined });
  };
  const form = h(
    "form",
    { class: "inline-form", "aria-label": "Correct a field", onsubmit: submit },
    labelled("Field", which),
    slot,
    labelled("Why, if you like", why),
    h(
      "div",
      { class: "acts" },
      h("button", { type: "submit", class: "go" }, "Save"),
      h("button", { type: "button", onclick: cancel }, "Cancel"),
    ),
  );
  queueMicrotask(() => which.focus());
  return form;
}

function labelled(words: string, input: HTMLElement): HTMLElement {
  input.id ||= `field-${++made}`;
  return h("div", { class: "field" }, h("label", { for: input.id }, words), input);
}

function inputOf(field: Correctable, claim: Claim): Input {
  if (field.form === "choice") return choices(field, claim);
  if (field.form === "count") return counts(claim.casualties?.[field.field as Harm]);
  const of = claim.event ?? claim.casualties;
  return field.form === "place" ? places(of?.place) : times(of?.time);
}

function choices({ field, of, optional }: Choice, claim: Claim): Input {
  const held = { ...claim, ...claim.event, ...claim.casualties } as unknown as Record<string, unknown>;
  const now = String(held[field] ?? "");
  const select = h(
    "select",
    {},
    optional && h("option", { value: "" }, "not said"),
    of.map((value) => h("option", { value, selected: value === now }, spaced(value))),
  );
  return { element: labelled("Is", select), value: () => select.value || null };
}

function counts(now: { low?: number; high?: number } | undefined): Input {
  const low = h("input", { type: "number", min: 0, step: 1, value: now?.low });
  const high = h("input", { type: "number", min: 0, step: 1, value: now?.high });
  const read = (input: HTMLInputElement) => (input.value === "" ? undefined : Number(input.value));
  return {
    element: h(
      "div",
      { class: "fields-row" },
      labelled("At least", low),
      labelled("At most", high),
      h("p", { class: "hint" }, "The same twice is exact. Both empty: the report gives no figure."),
    ),
    value() {
      const bounds = { low: read(low), high: read(high) };
      if (bounds.low === undefined && bounds.high === undefined) return null;
      return bounds.low === bounds.high ? bounds.low : bounds;
    },
  };
}

function places(now: { name?: string; country?: string; lat?: number; lon?: number } | undefined): Input {
  const name = h("input", { dir: "auto", value: now?.name });
  const country = h("input", { value: now?.country, maxlength: 3, placeholder: "SYR" });
  const lat = h("input", { type: "number", min: -90, max: 90, step: "any", value: now?.lat });
  const lon = h("input", { type: "number", min: -180, max: 180, step: "any", value: now?.lon });
  return {
    element: h(
      "div",
      { class: "fields-row" },
      labelled("Name", name),
      labelled("Country, three letters", country),
      labelled("Latitude", lat),
      labelled("Longitude", lon),
      h("p", { class: "hint" }, "By its name alone it lies nobody knows where. No name: the report doesn’t say."),
    ),
    value() {
      if (!name.value.trim()) return null;
      const located = lat.value && lon.value ? { lat: Number(lat.value), lon: Number(lon.value) } : {};
      const land = country.value.trim() ? { country: country.value.trim().toUpperCase() } : {};
      return { name: name.value.trim(), ...land, ...located };
    },
  };
}

function times(now: { start?: string; end?: string } | undefined): Input {
  const from = h("input", { type: "date", value: now?.start?.slice(0, 10) });
  const to = h("input", { type: "date", value: now?.end?.slice(0, 10) });
  return {
    element: h(
      "div",
      { class: "fields-row" },
      labelled("First day", from),
      labelled("Last day", to),
      h("p", { class: "hint" }, "Both empty: the report doesn’t say."),
    ),
    value() {
      if (!from.value && !to.value) return null;
      return from.value === to.value
        ? from.value
        : { ...(from.value && { start: from.value }), ...(to.value && { end: to.value }) };
    },
  };
}
