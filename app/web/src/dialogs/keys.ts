import { h } from "../dom";
import { BINDINGS, printed, type Scope } from "../keys";
import { dialog } from "../parts/dialog";

const WHERE: Record<Scope, string> = {
  global: "Everywhere",
  list: "In lists",
  reader: "In a report",
  review: "In Review",
  incident: "In an incident",
  ceasefire: "In a ceasefire",
  chart: "In charts",
};

/** All keys, from the same table that binds them. */
export function showKeys(): void {
  const rows = (scope: Scope) =>
    BINDINGS.filter((each) => each.scope === scope).map(({ key, words }) => [
      h(
        "dt",
        {},
        key.split(" ").map((one, at) => [at > 0 && " ", h("kbd", {}, printed(one))]),
      ),
      h("dd", {}, words),
    ]);
  const section = (scope: Scope) => h("section", {}, h("h3", {}, WHERE[scope]), h("dl", {}, rows(scope)));
  dialog("Keys", h("div", { class: "keys-table" }, (Object.keys(WHERE) as Scope[]).map(section)));
}
