import { address, type Parameters } from "../api";
import { h } from "../dom";
import type { View } from "../page";
import { cite } from "../dialogs/cite";
import { showExport } from "../dialogs/export";
import "../styles/foot.css";

/** Where a page's data is, and how to take it along: the same at every page. */
export function foot(view: View, path: string, parameters: Parameters, how: { cite?: boolean } = {}): HTMLElement {
  return h(
    "nav",
    { class: "foot", "aria-label": "Data of this page" },
    h("a", { href: address(path, parameters), target: "_blank", rel: "noopener" }, "Data"),
    h("button", { type: "button", class: "plain", onclick: () => showExport(view.desk) }, "Export"),
    how.cite && h("button", { type: "button", class: "plain", onclick: () => void cite(view.say) }, "Cite"),
  );
}
