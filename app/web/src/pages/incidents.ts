import { get } from "../api";
import { h, replace } from "../dom";
import type { Page, View } from "../page";
import { chips } from "../parts/chips";
import { dayBars } from "../parts/daybars";
import { foot } from "../parts/foot";
import { incidentAddress, incidentRow } from "../parts/incident-row";
import { placeMap, type Place } from "../parts/map";
import { counted } from "../parts/numbers";
import { windowed } from "../parts/virtual";
import { added, asked, replaced, valueOf } from "../query";
import type { IncidentDays, IncidentList, IncidentPlaces, IncidentRow } from "../types";
import "../styles/incidents.css";

const PAGE = 100;
const SORTS = { "-day": "Latest first", day: "Earliest first", killed: "Most killed", origins: "Most origins", checked: "Least checked" };

/** How far each list was scrolled when it was left, so that coming back from an incident comes back to its row. */
const scrolled = new Map<string, number>();

/** The most killed of what is in sight sets the scale; a single outlier is cut off and says so. */
function scale(rows: readonly IncidentRow[]): number {
  const highs = rows.map(({ killed }) => killed?.high ?? killed?.best ?? 0).sort((one, other) => one - other);
  const most = highs.at(-1) ?? 0;
  const usual = highs[Math.floor(highs.length * 0.95)] ?? most;
  return Math.max(10, most > usual * 8 ? usual * 2 : most);
}

/** List, map and days: three views of one search that light each other. */
function incidents(view: View) {
  const { signal } = view;
  let q = view.query.get("q") ?? "";
  const sort = view.query.get("sort") ?? "-day";
  let most = 10;
  const question = () => ({ ...asked(view.query), q });
  const failed = (problem: unknown) => {
    if (!signal.aborted) view.say((problem as Error).message);
  };
  const search = (next: string) => {
    q = next.trim();
    view.change({ q: q || null }, { quiet: true, push: true });
    const asking = q;
    // An answer that comes after another question was asked is late.
    void fetchAll().then((answers) => asking === q && fill(answers), failed);
  };

  const list = windowed<IncidentRow>({
    label: "Incidents",
    page: PAGE,
    signal,
    load: async (offset, limit) => (await get<IncidentList>("/api/incidents", { ...question(), sort, offset, limit }, signal)).items,
    draw: (row) => incidentRow(row, most, q),
    reached: (row) => light(row ? [row] : []),
    hover: (row) => light(row ? [row] : []),
    failed,
  });
  const open = ({ codes, name, incidents: many }: Place) => {
    if (many === 1 && codes[0]) view.go(incidentAddress(codes[0], q));
    else search(added(q, "place", name));
  };
  const map = placeMap(signal, { hover: (place) => light(of(place?.codes ?? []), new Set(place?.codes)), open });
  const bars = dayBars(signal, {
    hover: (bar) => light(bar ? list.loaded().filter((row) => row.from && row.from <= bar.last && (row.to ?? row.from) >= bar.first) : []),
    window: (since, until) => search(replaced(replaced(q, "since", since), "until", until)),
  });
  const filters = chips(signal, search);
  const count = h("p", { class: "count", role: "status" });
  const empty = h("div", { class: "empty", hidden: true });
  const links = h("div", { class: "links" });

  function of(codes: readonly string[]): IncidentRow[] {
    const wanted = new Set(codes);
    return list.loaded().filter((row) => wanted.has(row.code));
  }

  /** What stands under the pointer is lit in all three. */
  function light(rows: readonly IncidentRow[], codes = new Set(rows.map((row) => row.code))): void {
    map.light(codes.size > 0 ? codes : null);
    bars.light(rows.flatMap(({ from }) => from ?? []));
    for (const link of list.element.querySelectorAll<HTMLAnchorElement>(".row-title")) {
      const code = decodeURIComponent(link.pathname.split("/").at(-1) ?? "");
      link.closest(".row")?.classList.toggle("lit", codes.has(code));
    }
  }

  async function fetchAll(): Promise<[IncidentList, IncidentDays, IncidentPlaces]> {
    return Promise.all([
      get<IncidentList>("/api/incidents", { ...question(), sort, offset: 0, limit: PAGE }, signal),
      get<IncidentDays>("/api/incidents/days", question(), signal),
      get<IncidentPlaces>("/api/incidents/places", question(), signal),
    ]);
  }

  function fill([found, days, places]: [IncidentList, IncidentDays, IncidentPlaces]): void {
    most = scale(found.items);
    const since = valueOf(q, "since");
    const until = valueOf(q, "until");
    filters.show(q, found.terms);
    replace(count, h("b", {}, counted(found.total, "incident")), ` from ${counted(found.reports, "report")}`);
    list.fill(found.total, found.items);
    bars.show(days);
    bars.select(since, until);
    map.show(places);
    empty.hidden = found.total > 0;
    list.element.hidden = found.total === 0;
    replace(empty, nothing(found.terms.length > 0));
    replace(links, foot(view, "/api/incidents", { ...question(), sort }));
  }

  function nothing(filtered: boolean): Node {
    if (filtered) return h("p", {}, "No incident matches. Take a filter off above, or ", h("button", { type: "button", onclick: () => search("") }, "show all"), ".");
    return h("p", {}, "Nothing is in the record yet. Read files… at the left, or `rapporteur read` on the command line, puts reports in; what they tell of shows here.");
  }

  const order = h("select", { id: "sort", onchange: () => view.change({ sort: order.value === "-day" ? null : order.value }, { push: true }) },
    Object.entries(SORTS).map(([value, words]) => h("option", { value, selected: value === sort }, words)));
  const sides = ["list", "map"] as const;
  const root = h("div", { class: "incidents" });
  const turn = (side: (typeof sides)[number]) => {
    root.dataset.side = side;
    view.change({ show: side === "map" ? "map" : null }, { quiet: true });
    switches.forEach((one, n) => one.setAttribute("aria-pressed", String(sides[n] === side)));
  };
  const switches = sides.map((side) => h("button", { type: "button", onclick: () => turn(side) }, side === "list" ? "List" : "Map"));

  function build(): HTMLElement {
    root.append(
      h("section", { class: "incidents-head", "aria-label": "Search and order" },
        h("h1", { class: "hidden" }, "Incidents"),
        filters.element,
        h("div", { class: "head-end" }, count,
          h("label", { class: "order" }, h("span", { class: "hidden" }, "Order"), order),
          h("div", { class: "switch", role: "group", "aria-label": "List or map" }, switches))),
      h("section", { class: "incidents-list", "aria-label": "List" }, list.element, empty, links),
      h("div", { class: "incidents-map" }, map.element, bars.element),
    );
    turn(view.query.get("show") === "map" ? "map" : "list");
    return root;
  }

  view.on({
    next: () => list.move(1),
    previous: () => list.move(-1),
    open: () => {
      const row = list.current();
      if (row) view.go(incidentAddress(row.code, q));
    },
    fit: () => map.fit(),
  });
  const key = () => JSON.stringify({ ...question(), sort });
  const arrive = () => (list.element.scrollTop = scrolled.get(key()) ?? 0);
  const leave = () => void scrolled.set(key(), list.element.scrollTop);
  return { build, fetchAll, fill, arrive, leave };
}

export const page: Page = {
  path: "/incidents",
  title: "Incidents",
  async render(view) {
    const parts = incidents(view);
    const answers = await parts.fetchAll();
    view.host.append(parts.build());
    parts.fill(answers);
    // Once the page has taken the place of the one before: until then scrolling is lost.
    requestAnimationFrame(parts.arrive);
    return parts.leave;
  },
};
