import { get } from "../api";
import { h, replace } from "../dom";
import type { Page, View } from "../page";
import { band, stepPoints } from "../parts/band";
import { age, isDay, medium, window as span } from "../parts/dates";
import { foot } from "../parts/foot";
import { arithmetic, ledger } from "../parts/ledger";
import { counted } from "../parts/numbers";
import { bigRange, rangeBar } from "../parts/range";
import { capital, HARMS, spaced } from "../parts/words";
import { asked } from "../query";
import type { Harm, TollPage } from "../types";
import "../styles/toll.css";

const GROUPS = ["civilians", "children", "women", "men", "elderly", "medics", "aid-workers", "journalists", "police", "soldiers", "fighters", "peacekeepers", "prisoners", "protesters", "refugees", "foreigners"];
const SPLITS = { party: "By party", place: "By place", group: "By group" };

/** The switches: what is summed, of whom, by which rule, and in which parts. */
function switches(view: View, page: TollPage): HTMLElement {
  const { desk } = view;
  const present = view.query.get("split") ?? "";
  const select = (id: string, label: string, now: string, options: [string, string][]) => {
    const field = h("select", { id, onchange: () => view.change({ [id]: field.value || null }, { push: true }) },
      options.map(([value, words]) => h("option", { value, selected: value === now }, words)));
    return h("span", { class: "choice" }, h("label", { for: id }, label), field);
  };
  return h("div", { class: "toll-switches" },
    h("div", { class: "harms", role: "group", "aria-label": "Harm" }, HARMS.map((harm) =>
      h("button", { type: "button", id: `harm-${harm}`, "aria-pressed": String(harm === page.harm), onclick: () => view.change({ harm: harm === "killed" ? null : harm }, { push: true }) }, capital(harm)))),
    select("policy", "Rule", page.toll.policy, desk.policies.map(({ key }) => [key, capital(spaced(key))])),
    select("group", "Of", view.query.get("group") ?? "", [["", "everybody"], ...GROUPS.map((group): [string, string] => [group, spaced(group)])]),
    select("split", "In parts", present, [["", "none"], ...Object.entries(SPLITS)]));
}

function multiples(page: TollPage, harm: Harm, signal: AbortSignal): HTMLElement | null {
  const { split } = page;
  if (!split) return null;
  if (split.length === 0) return h("p", { class: "none" }, "Nothing tells the parts apart.");
  const most = Math.max(1, ...split.map(({ range }) => range.high ?? range.best));
  const beside = split.flatMap(({ series }) => series);
  const until = page.series.at(-1)?.day;
  return h("section", {}, h("h2", {}, "In parts, all on one scale"),
    h("ul", { class: "multiples" }, split.map(({ name, range, incidents, series }) =>
      h("li", {},
        h("h3", { dir: "auto" }, name),
        h("p", { class: "muted" }, counted(incidents, "incident")),
        rangeBar(range, most, harm),
        band(signal, { label: `${name}: ${harm}, summed by day`, series, height: 110, beside, ...(until ? { until } : {}) })))));
}

async function render(view: View): Promise<void> {
  const { query, signal } = view;
  const parameters = { ...asked(query), policy: query.get("policy"), group: query.get("group"), harm: query.get("harm"), split: query.get("split") };
  const page = await get<TollPage>("/api/toll", parameters, signal);
  const { toll, harm } = page;
  const range = toll[harm];
  const opened = h("div");
  const open = (day: string) => {
    view.change({ at: day }, { quiet: true });
    replace(opened, arithmetic(page, harm, day));
    opened.querySelector<HTMLElement>("#arithmetic")?.scrollIntoView({ block: "nearest" });
  };
  const of = [parameters.group && spaced(parameters.group), harm].filter(Boolean).join(" ");
  const figure = toll.latestFigure ? `latest figure ${medium(toll.latestFigure)}${page.ageDays === undefined ? "" : `, ${age(page.ageDays)}`}` : "no figure has a day";
  const curve = h("div", {}, band(signal, {
    label: `${capital(of)}, summed by day`,
    series: page.series,
    pick: ({ day }) => open(day),
  }));
  view.host.append(
    h("div", { class: "wrap toll" },
      h("h1", {}, "Toll"),
      switches(view, page),
      h("p", { class: "muted rule" }, capital(page.rule)),
      bigRange(range, of),
      h("p", { class: "muted" }, [
        `as of ${medium(toll.asOf)}`, figure, counted(toll.incidents, "incident"),
        toll.from || toll.to ? span(toll.from, toll.to) : null,
        toll.place && `place ${toll.place}`, toll.party && `party ${toll.party}`,
      ].filter(Boolean).join(" · ")),
      page.note && h("p", { class: "muted" }, page.note),
      page.series.length > 0 && h("section", {},
        h("h2", {}, "By day: the band goes from low to high and fades where no upper bound is given; the line is the best figure"),
        curve,
        h("p", { class: "muted" }, "A point opens the arithmetic of its day.")),
      opened,
      multiples(page, harm, signal),
      h("section", {}, h("h2", {}, "Ledger"), toll.parts?.length ? ledger(page, harm) : nothing(parameters.q)),
      foot(view, "/api/toll", parameters, { cite: true })));
  const at = query.get("at");
  if (at && isDay(at)) replace(opened, arithmetic(page, harm, at));
  const close = () => {
    view.change({ at: null }, { quiet: true });
    replace(opened);
  };
  view.on({ back: close, forward: () => stepPoints(curve, 1), backward: () => stepPoints(curve, -1) });
}

function nothing(q: string): HTMLElement {
  return h("p", { class: "none" }, q
    ? "No figure matches the search above. Take a term out of it to see more."
    : "No report in the record gives a figure yet. Read files… at the left puts reports in.");
}

export const page: Page = { path: "/toll", title: "Toll", render };
