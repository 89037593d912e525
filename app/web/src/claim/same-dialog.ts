import { get } from "../api";
import { h, replace } from "../dom";
import type { View } from "../page";
import { plus, short } from "../parts/dates";
import { dialog } from "../parts/dialog";
import { evidence } from "../parts/evidence";
import { counted, range } from "../parts/numbers";
import type { Claim, IncidentList, IncidentPage, IncidentRow } from "../types";

const AROUND = 3;
const OFFERED = 12;

/** A search that finds what lies near the claim: its place, and a few days around its day. */
function nearby(claim: Claim): string {
  const { place, time } = claim.event ?? claim.casualties ?? {};
  const at = time?.start ?? time?.end;
  const name = place && (/\s/.test(place.name) ? `"${place.name}"` : place.name);
  return [
    name && `place:${name}`,
    at && `since:${plus(at.slice(0, 10), -AROUND)} until:${plus(at.slice(0, 10), AROUND)}`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** Which claim of which other incident this one is the same as: from those near by, or from a search. */
export function chooseSame(
  view: View,
  claim: Claim & { incident?: string },
  chosen: (other: string, code: string) => void,
): void {
  const results = h("div", { "aria-live": "polite" });
  const input = h("input", { id: "same-search", type: "search", dir: "auto", value: nearby(claim) });
  const search = (event?: Event) => {
    event?.preventDefault();
    void find();
  };

  async function find(): Promise<void> {
    replace(results, h("p", { class: "muted" }, "Searching…"));
    try {
      const { items, total } = await get<IncidentList>(
        "/api/incidents",
        { q: input.value, limit: OFFERED, "known-by": view.query.get("known-by") },
        view.signal,
      );
      const elsewhere = items.filter((row) => row.code !== claim.incident);
      replace(
        results,
        elsewhere.length === 0 &&
          h("p", { class: "none" }, "No other incident matches. Take a word out of the search, or widen its days."),
        elsewhere.map(incident),
        total > items.length &&
          h("p", { class: "muted" }, `${counted(total, "incident")} match; the first ${items.length} are shown.`),
      );
    } catch (error) {
      replace(results, h("p", { role: "alert" }, (error as Error).message));
    }
  }

  function incident(row: IncidentRow): HTMLElement {
    const inner = h("div");
    const details = h(
      "details",
      { class: "same-incident" },
      h(
        "summary",
        {},
        h("b", { dir: "auto" }, row.title),
        h(
          "span",
          { class: "muted", dir: "auto" },
          ` ${short(row.from)} · ${row.place ?? "place not said"} · ${range(row.killed)} killed`,
        ),
      ),
      inner,
    );
    const load = async () => {
      try {
        const page = await get<IncidentPage>(`/api/incidents/${encodeURIComponent(row.code)}`, {}, view.signal);
        replace(
          inner,
          page.evidence
            .slice(0, OFFERED)
            .map((each) => h("div", { class: "same-claim" }, evidence(each), take(each.claim, row.code))),
        );
      } catch (error) {
        replace(inner, h("p", { role: "alert" }, (error as Error).message));
      }
    };
    details.addEventListener("toggle", () => void load(), { once: true });
    return details;
  }

  function take(other: string, code: string): HTMLElement {
    const choose = () => {
      open.close();
      chosen(other, code);
    };
    return h("button", { type: "button", onclick: choose }, "Same as this");
  }

  const open = dialog(
    "Same as…",
    h("p", { class: "muted", dir: "auto" }, `Which claim tells of what “${claim.evidence[0]?.text ?? ""}” tells of?`),
    h(
      "form",
      { class: "same-search", onsubmit: search },
      h("label", { for: "same-search" }, "Incidents that match"),
      input,
      h("button", { type: "submit" }, "Search"),
    ),
    results,
  );
  void find();
}
