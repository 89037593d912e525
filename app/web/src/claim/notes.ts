import { get } from "../api";
import { h, replace } from "../dom";
import type { View } from "../page";
import { instant } from "../parts/dates";
import type { IncidentPage } from "../types";

/** What people noted on an incident; it fills itself, and stays away where nobody noted anything. */
export function notes(view: View, incident: string): HTMLElement {
  const element = h("section", { class: "notes" });
  const fill = ({ reviews }: IncidentPage) => {
    const noted = reviews.filter((review) => review.note && !review.undoneBy);
    if (noted.length === 0) return;
    replace(
      element,
      h("h2", {}, "Notes on this incident"),
      noted.map(({ note, who, at }) =>
        h("p", {}, h("span", { dir: "auto" }, note), h("small", {}, ` ${who}, ${instant(at)}`)),
      ),
    );
  };
  const known = view.query.get("known-by");
  // The card does without them where they can't be had.
  void get<IncidentPage>(`/api/incidents/${encodeURIComponent(incident)}`, { "known-by": known }, view.signal).then(
    fill,
    () => undefined,
  );
  return element;
}
