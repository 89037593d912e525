import { address } from "../api";
import { h } from "../dom";
import { medium } from "../parts/dates";
import { dialog } from "../parts/dialog";
import type { Desk } from "../types";

/** What each format is for; one that isn't here is offered by its name alone. */
const FOR: Record<string, string> = {
  jsonl: "Reports, claims and incidents, a line each",
  csv: "Incidents, a row each, for spreadsheets",
  geojson: "Incidents as points of a map",
  plover: "Incidents as coded events",
  acled: "Incidents with ACLED’s columns",
  ged: "Deadly incidents with UCDP’s columns",
  ceasefire: "Ceasefires, day by day",
  hxl: "Incidents with humanitarian tags",
  parquet: "Incidents as a table with types",
};

/** Offers the present filter as a file in each format. */
export function showExport(desk: Desk): void {
  const query = new URLSearchParams(location.search);
  const filter = { q: query.get("q"), "known-by": query.get("known-by"), policy: query.get("policy") };
  const scope = [
    filter.q ? `what matches ${filter.q}` : "everything in the record",
    filter["known-by"] && `as known by ${medium(filter["known-by"])}`,
  ];
  const choice = (format: string) =>
    h(
      "li",
      {},
      h(
        "a",
        { href: address("/api/export", { format, ...filter }), download: "" },
        h("b", {}, format),
        h("small", {}, FOR[format] ?? "A file"),
      ),
    );
  dialog(
    "Export",
    h("p", { class: "muted", dir: "auto" }, `The file holds ${scope.filter(Boolean).join(", ")}.`),
    desk.formats.length
      ? h("ul", { class: "formats" }, desk.formats.map(choice))
      : h("p", {}, "This desk offers no formats. `rapporteur export` writes them from the command line."),
  );
}
