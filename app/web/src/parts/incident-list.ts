import { h } from "../dom";
import type { IncidentRow } from "../types";
import { incidentRow } from "./incident-row";

/** A short list of incidents, on the scale of its own largest. */
export function incidentList(rows: readonly IncidentRow[], label = "Incidents"): HTMLElement {
  const most = Math.max(0, ...rows.map((row) => row.killed?.high ?? row.killed?.best ?? 0));
  return h(
    "section",
    { class: "incident-list", "aria-label": label },
    rows.map((row) => h("article", { class: "row" }, incidentRow(row, most))),
  );
}
