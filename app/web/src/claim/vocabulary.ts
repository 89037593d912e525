import { HARMS } from "../parts/words";
import type { Claim } from "../types";

/** The contract's words for fields that people may correct. */

export const TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "CEASEFIRE",
];

export const MODES: Record<string, readonly string[]> = {
  ASSAULT: [
    "abduct",
    "aerial",
    "beat",
    "crowd-control",
    "destroy",
    "drone",
    "explosives",
    "firearms",
    "heavy-weapons",
    "primitive",
    "sexual",
    "suicide-attack",
    "targeted",
    "torture",
    "unconventional",
  ],
  COERCE: [
    "arrest",
    "censor",
    "curfew",
    "cyber",
    "deport",
    "martial-law",
    "misinformation",
    "restrict",
    "seize",
    "withhold",
  ],
  RETREAT: ["access", "ceasefire", "disarm", "release", "resign", "return", "withdraw"],
  CONSULT: ["multilateral", "phone", "third-party", "visit"],
  MOBILIZE: ["militia", "police", "troops", "weapons"],
  REQUEST: ["assist", "change", "meet", "yield"],
  REJECT: ["assist", "change", "meet", "yield"],
};

const GROUPS = [
  "civilians",
  "children",
  "women",
  "men",
  "elderly",
  "medics",
  "aid-workers",
  "journalists",
  "police",
  "soldiers",
  "fighters",
  "peacekeepers",
  "prisoners",
  "protesters",
  "refugees",
  "foreigners",
];
const BASES = ["incident", "window", "cumulative", "update"];
const STANCES = ["asserted", "alleged", "confirmed", "denied", "declined"];
const POLARITIES = ["positive", "negative"];
const MODALITIES = ["actual", "possible", "hypothetical", "proposed", "demanded", "planned"];

export interface Choice {
  field: string;
  label: string;
  form: "choice";
  of: readonly string[];
  optional?: boolean;
}
export type Correctable = Choice | { field: string; label: string; form: "count" | "place" | "time" };

/** What of a claim can be corrected, by its kind. */
export function correctable(claim: Claim): Correctable[] {
  const every: Correctable[] = [
    { field: "stance", label: "Stance", form: "choice", of: STANCES },
    { field: "polarity", label: "Whether it says so or not so", form: "choice", of: POLARITIES },
    { field: "modality", label: "In which world", form: "choice", of: MODALITIES },
  ];
  if (claim.kind === "statement") return every;
  const where: Correctable[] = [
    { field: "place", label: "Where", form: "place" },
    { field: "time", label: "When", form: "time" },
  ];
  if (claim.kind === "casualties") {
    return [
      ...HARMS.map((harm): Correctable => ({
        field: harm,
        label: harm.charAt(0).toUpperCase() + harm.slice(1),
        form: "count",
      })),
      ...where,
      { field: "group", label: "Who", form: "choice", of: GROUPS, optional: true },
      { field: "basis", label: "Counts", form: "choice", of: BASES },
      ...every,
    ];
  }
  return [
    { field: "type", label: "Type", form: "choice", of: TYPES },
    { field: "mode", label: "Mode", form: "choice", of: MODES[claim.event?.type ?? ""] ?? [], optional: true },
    ...where,
    ...every,
  ];
}
