import { h } from "../dom";
import type { View } from "../page";
import { long, medium } from "../parts/dates";
import { foot } from "../parts/foot";
import { counted } from "../parts/numbers";
import type { ReportPage } from "../types";

/** What stands around a report's text. */

const BASES: Record<string, string> = {
  dateline: "by its dateline",
  metadata: "by its metadata",
  option: "as was said when it was read",
  text: "by its text",
};

/** Who published it, when and by what that is known, how often it was reprinted. */
export function head({ report, row, copies: all }: ReportPage): HTMLElement {
  const { published } = report;
  const day = published ? `${long(published.date)}, ${BASES[published.basis] ?? published.basis}` : "day not known";
  const web = report.url && /^https?:/i.test(report.url) ? report.url : null;
  const line = [
    row.publisher ?? "publisher not known",
    day,
    all.length > 0 && counted(all.length, "reprint"),
    row.version > 1 && `version ${row.version}`,
  ];
  const titled = report.passages.some((each) => each.role === "headline");
  return h(
    "header",
    { class: "block" },
    h("div"),
    h(
      "div",
      {},
      h(
        "p",
        { class: "byline", dir: "auto" },
        line.filter(Boolean).join(" · "),
        web && [" · ", h("a", { href: web, target: "_blank", rel: "noopener noreferrer" }, "where it was published")],
      ),
      !titled && h("h1", { dir: "auto" }, row.title),
    ),
  );
}

export function noClaims({ report }: ReportPage): string {
  const { language } = report;
  if (!language || language === "en" || report.engine) return "No claim was found in this report.";
  const name = new Intl.DisplayNames(undefined, { type: "language" }).of(language) ?? language;
  return `No claim was found in this report: nothing reads sentences in ${name} yet. It can still be searched.`;
}

export function bottom(view: View, id: string): HTMLElement {
  const data = foot(
    view,
    `/api/reports/${encodeURIComponent(id)}`,
    { "known-by": view.query.get("known-by") },
    { cite: true },
  );
  return h("div", { class: "block" }, h("div"), data);
}

export function legend(): HTMLElement {
  const key = (kind: string, words: string) => h("span", {}, h("mark", { class: `${kind} lane-0` }, words));
  return h(
    "div",
    { class: "block legend" },
    h("div"),
    h(
      "p",
      {},
      key("event", "event"),
      key("casualties", "casualties"),
      key("statement", "statement"),
      key("statement unsure", "dotted: unsure"),
      key("rejected event", "struck out: rejected"),
    ),
  );
}

export function copies({ copies: all }: ReportPage): HTMLElement | null {
  if (all.length === 0) return null;
  const item = (copy: ReportPage["row"]) =>
    h(
      "li",
      {},
      h("a", { href: `/reports/${encodeURIComponent(copy.id)}`, dir: "auto" }, copy.title),
      ` · ${copy.publisher ?? "publisher not known"} · ${medium(copy.published)}`,
    );
  return h(
    "section",
    { class: "block copies" },
    h("div"),
    h("div", {}, h("h2", {}, `Reprinted in ${counted(all.length, "place")}`), h("ul", {}, all.map(item))),
  );
}
