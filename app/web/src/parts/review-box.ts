import { post } from "../api";
import { h } from "../dom";
import type { View } from "../page";
import type { Doubt, IncidentPage, IncidentRow, Pair, Review } from "../types";
import { instant } from "./dates";
import { evidenceAddress } from "./evidence";
import { incidentAddress } from "./incident-row";
import { key, keyed } from "./key";
import { counted, range, share } from "./numbers";
import { list, statePill, STATES } from "./words";
import { takeBack, write } from "../writes";
import "../styles/review-box.css";

/** What the API calls the fields in which two incidents differ. */
const DIFFERS: Record<string, string> = { from: "day", by: "who did it", to_whom: "whom it hit" };

export interface ReviewBox {
  element: HTMLElement;
  note(): void;
  setAside(): void;
  same(): void;
  accept(): void;
  different(): void;
}

/** What people have made of an incident, and what they can do with it. */
export function reviewBox(view: View, of: IncidentPage, redraw: () => void): ReviewBox {
  const { row } = of;
  const path = `/api/incidents/${encodeURIComponent(row.code)}`;

  /** Writes, and shows the page as it is then; what isn't taken is shown as it was. */
  async function say(to: string, body: unknown, words: string): Promise<void> {
    if (await write(view, to, body, words, { apply: () => {}, revert: redraw })) redraw();
  }
  const undo = (id: string) => takeBack(view, id, redraw);
  const pair = (other: string, same: boolean) =>
    say("/api/incidents/pairs", { one: row.code, other, same }, same ? "The two are one incident now." : "The two stay apart.");

  async function accept(): Promise<void> {
    try {
      for (const claim of of.incident.claims) await post(`/api/claims/${encodeURIComponent(claim)}/corrections`, { field: "accepted", value: true });
      view.say(`${counted(of.incident.claims.length, "claim")} accepted.`);
    } catch (problem) {
      view.say((problem as Error).message);
    }
    view.refresh();
    redraw();
  }

  const put = (value: string) => void say(`${path}/reviews`, { state: value }, `State: ${STATES[value]}.`);
  const state = h("select", { id: "state", onchange: () => put(state.value) },
    Object.entries(STATES).map(([value, words]) => h("option", { value, selected: value === row.state }, words)));
  const assignee = h("input", { id: "assignee", type: "text", value: row.assignee ?? "", placeholder: "nobody yet", autocomplete: "off",
    onchange: () => void say(`${path}/reviews`, { assignee: assignee.value.trim() }, "The assignee is kept.") });
  const note = h("textarea", { id: "note", rows: 3 });
  const other = h("input", { id: "same-as", type: "text", autocomplete: "off", placeholder: "its code" });

  function claimsToTakeOut(): string[] {
    return [...document.querySelectorAll<HTMLInputElement>("input.take-out:checked")].map(({ value }) => value);
  }
  function different(): void {
    const claims = claimsToTakeOut();
    if (claims.length > 0) void say(`${path}/split`, { claims }, `${counted(claims.length, "claim")} taken out.`);
    else {
      document.querySelector<HTMLInputElement>("input.take-out")?.focus();
      view.say("Mark below, in the list of words, those that tell of something else; then take them out.");
    }
  }

  const writing = [
    h("div", { class: "field" }, h("label", { for: "state" }, "State"), state),
    h("div", { class: "field" }, h("label", { for: "assignee" }, "Assignee"), assignee),
    h("form", { class: "field", onsubmit: (event: SubmitEvent) => {
      event.preventDefault();
      if (note.value.trim()) void say(`${path}/reviews`, { note: note.value.trim() }, "The note is kept.");
    } }, h("label", { for: "note" }, "Note ", key("note", "incident")), note, h("button", { type: "submit" }, "Keep the note")),
    h("div", { class: "acts" },
      keyed("Accept its claims", "accept", "incident", () => void accept(), "go"),
      keyed("Take claims out", "different", "incident", different),
      keyed("Set aside", "reject", "incident", () => put("set-aside"))),
    h("form", { class: "field", onsubmit: (event: SubmitEvent) => {
      event.preventDefault();
      if (other.value.trim()) void pair(other.value.trim(), true);
    } }, h("label", { for: "same-as" }, "The same as ", key("same", "incident")), h("div", { class: "inline" }, other, h("button", { type: "submit" }, "Same"))),
  ];

  const element = h(
    "aside",
    { class: "review-box", "aria-label": "Review" },
    h("h2", {}, "Review"),
    h("p", {}, statePill(row.state), h("span", { class: "muted" }, ` ${row.checked} of ${counted(row.claims, "claim")} checked`)),
    view.desk.readOnly ? h("p", { class: "muted" }, row.assignee ? `Assigned to ${row.assignee}. ` : null, "This desk is read-only.") : writing,
    of.doubts.length > 0 && [h("h2", {}, "Perhaps the same"), of.doubts.map((doubt) => likely(doubt))],
    h("h2", {}, "History"),
    history(of.reviews, of.pairs),
    h("p", { class: "muted codes" }, `Code ${row.code}`, of.earlierCodes.length > 0 && `, earlier ${list(of.earlierCodes)}`),
  );

  function likely({ one, other: second, likeness, reasons, differs }: Doubt): HTMLElement {
    const twin: IncidentRow = one.code === row.code ? second : one;
    return h("div", { class: "likely" },
      h("p", {}, h("a", { href: incidentAddress(twin.code), dir: "auto" }, twin.title)),
      h("p", { class: "muted" }, `${range(twin.killed)} killed · ${share(likeness)} alike`,
        reasons.length > 0 && `: ${reasons.slice(0, 3).map(({ text }) => text).join(", ")}`,
        differs.length > 0 && ` · differ in ${list(differs.map((field) => DIFFERS[field] ?? field))}`),
      !view.desk.readOnly && h("div", { class: "acts" },
        h("button", { type: "button", onclick: () => void pair(twin.code, true) }, "Same"),
        h("button", { type: "button", onclick: () => void pair(twin.code, false) }, "Different")));
  }

  /** A pair is of claims, those that the two incidents rest on: the one that isn't of this incident is linked. */
  function words({ one, other }: Pair): HTMLElement {
    const claim = of.incident.claims.includes(one) ? other : one;
    const known = of.evidence.find((each) => each.claim === claim);
    return h("a", { href: evidenceAddress({ claim, report: claim.slice(0, claim.lastIndexOf("#")) }), dir: "auto" }, known ? `“${known.quote}”` : "these words");
  }

  function history(reviews: readonly Review[], pairs: readonly Pair[]): HTMLElement {
    const entries: (Pick<Review, "id" | "who" | "at" | "undoneBy"> & { words: string | (string | Node)[] })[] = [
      ...reviews.map((one) => ({ ...one, words: [one.state && `state ${STATES[one.state] ?? one.state}`, one.assignee && `assigned to ${one.assignee}`, one.note].filter(Boolean).join(" · ") })),
      ...pairs.map((pair) => ({ ...pair, words: [pair.same ? "one with " : "kept apart from ", words(pair)] })),
    ].sort((one, two) => two.at.localeCompare(one.at));
    if (entries.length === 0) return h("p", { class: "none" }, "Nobody has said anything of it yet.");
    return h("ul", { class: "history" }, entries.map(({ id, words, who, at, undoneBy }) =>
      h("li", {}, h("span", { class: undoneBy ? "undone" : null, dir: "auto" }, words),
        h("span", { class: "muted" }, ` ${who}, ${instant(at)}${undoneBy ? ", taken back" : ""}`),
        !undoneBy && !view.desk.readOnly && h("button", { type: "button", class: "plain", onclick: () => void undo(id) }, "Undo"))));
  }

  return { element, setAside: () => put("set-aside"), note: () => note.focus(), same: () => other.focus(), accept: () => void accept(), different };
}
