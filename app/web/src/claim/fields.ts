import { h } from "../dom";
import { medium, window as days } from "../parts/dates";
import { count } from "../parts/numbers";
import { FIELDS, HARMS, capital, list, spaced } from "../parts/words";
import type { Claim, Interval, Party, PlaceFields, Somebody } from "../types";

type Row = [label: string, value: string, aside?: string];

const COORDINATE = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2, minimumFractionDigits: 2 });

/** "36.15 N 36.95 E" */
function coordinates({ lat, lon }: PlaceFields): string {
  if (lat === undefined || lon === undefined) return "not located";
  return `${COORDINATE.format(Math.abs(lat))} ${lat < 0 ? "S" : "N"} ${COORDINATE.format(Math.abs(lon))} ${lon < 0 ? "W" : "E"}`;
}

function place(of: PlaceFields | undefined): Row {
  if (!of) return [FIELDS.place, "not said"];
  const name = [of.name, of.admin1 !== of.name && of.admin1].filter(Boolean).join(", ");
  return [FIELDS.place, name, [of.precision, coordinates(of)].filter(Boolean).join(" · ")];
}

const BASES: Record<string, string> = { published: "the report’s own day stands in", explicit: "", relative: "" };

function time(of: (Interval & { text?: string; basis?: string }) | undefined): Row {
  if (!of) return [FIELDS.time, "not said"];
  const when = of.start && of.start === of.end ? medium(of.start) : days(of.start, of.end);
  return [FIELDS.time, when, of.text ? `“${of.text}”` : BASES[of.basis ?? ""]];
}

const names = (all: readonly (Somebody | Party)[] | undefined): string =>
  all?.length ? list(all.map((each) => each.name)) : "not said";

const COUNTS: Record<string, string> = {
  incident: "one incident",
  window: "all within an interval",
  cumulative: "everything since a day",
  update: "an incident’s new total",
};

function casualties(of: NonNullable<Claim["casualties"]>): Row[] {
  const rows: Row[] = HARMS.flatMap((harm): Row[] =>
    of[harm] ? [[FIELDS[harm], count(of[harm]), of[harm]?.text && `“${of[harm].text}”`]] : [],
  );
  for (const part of of.of ?? []) {
    const said = HARMS.flatMap((harm) => (part[harm] ? [`${count(part[harm])} ${harm}`] : []));
    rows.push(["Of them", `${spaced(part.group)}: ${said.join(", ")}`]);
  }
  const people = of.victims?.length ? names(of.victims) : of.group ? spaced(of.group) : "people";
  return [
    ...rows,
    ["Who", people],
    ["By whom", names(of.by)],
    ["Cause", of.cause?.text ?? "not said"],
    place(of.place),
    time(of.time),
    ["Counts", COUNTS[of.basis] ?? spaced(of.basis)],
  ];
}

function event(of: NonNullable<Claim["event"]>): Row[] {
  return [
    [
      "What",
      [of.type, of.mode, of.phase]
        .filter((each) => each !== undefined)
        .map(spaced)
        .join(", "),
      `“${of.trigger.text}”`,
    ],
    [FIELDS.actor, names(of.actors)],
    ["To whom", names(of.targets)],
    ...(of.weapon
      ? [["With", of.weapon.kind ? spaced(of.weapon.kind) : of.weapon.text, `“${of.weapon.text}”`] as Row]
      : []),
    place(of.place),
    time(of.time),
    ...(of.background ? [["Told as", "background"] as Row] : []),
  ];
}

function statement(claim: Claim): Row[] {
  const forms: Record<string, string> = {
    direct: "in the speaker’s own words",
    indirect: "in the report’s words",
    mixed: "partly in the speaker’s own words",
  };
  return [
    ["Given", forms[claim.form ?? ""] ?? "not said"],
    ["To", claim.addressee?.name ?? "not said"],
    ["Holds", claim.contains?.length ? `${claim.contains.length} more` : "no other claim"],
  ];
}

/** What a claim says, field by field; what it doesn't say is said, too. */
export function claimFields(claim: Claim & { rightOf100?: number }): HTMLElement {
  const own = claim.casualties ? casualties(claim.casualties) : claim.event ? event(claim.event) : statement(claim);
  const reality = claim.modality === "actual" ? [] : [["As", spaced(claim.modality)] as Row];
  const negative = claim.polarity === "negative" ? [["Says", "that it is not so"] as Row] : [];
  const right =
    claim.rightOf100 === undefined
      ? "not measured how often these are right"
      : `${claim.rightOf100} in 100 of these are right`;
  const rows: Row[] = [
    ...own,
    ["Stance", spaced(claim.stance)],
    ...negative,
    ...reality,
    ["Found by", claim.rule, right],
  ];
  return h(
    "dl",
    { class: "claim-fields" },
    rows.map(([label, value, aside]) => [
      h("dt", {}, label),
      h(
        "dd",
        { dir: "auto", class: value === "not said" ? "none" : null },
        label === "What" ? capital(value) : value,
        aside && h("em", {}, aside),
      ),
    ]),
  );
}
