import type { View } from "../page";
import { takeBack, write } from "../writes";
import type { CardClaim } from "./card";
import type { Corrected } from "./correct-form";

/** What somebody does with a claim: each shown at once through `drawn`, and taken back where the server won't have it. */

type Judged = "accepted" | "rejected" | "corrected";

function correct(
  view: View,
  claim: CardClaim,
  { field, value, why }: Corrected,
  state: Judged,
  words: string,
  drawn: () => void,
  undone?: () => void,
): Promise<boolean> {
  const before = claim.checked;
  const correction = {
    id: "",
    kind: "claim" as const,
    target: claim.id,
    field,
    value,
    who: view.desk.who,
    at: new Date().toISOString(),
    why,
  };
  return write(view, `/api/claims/${encodeURIComponent(claim.id)}/corrections`, { field, value, why }, words, {
    apply() {
      claim.checked = { state, corrections: [...before.corrections, correction] };
      drawn();
    },
    revert() {
      claim.checked = before;
      drawn();
      undone?.();
    },
    written(id) {
      correction.id = id;
    },
  });
}

/** What was said of the claim last and still stands. */
export const standing = ({ checked }: CardClaim) =>
  checked.corrections.filter((each) => !each.undoneBy && each.id).at(-1);

/** Takes back what was said of the claim last. */
export async function takeBackLast(view: View, claim: CardClaim, undone: () => void): Promise<void> {
  const last = standing(claim);
  if (last) await takeBack(view, last.id, undone);
}

export const accept = (view: View, claim: CardClaim, drawn: () => void) =>
  correct(view, claim, { field: "accepted", value: true }, "accepted", "Accepted.", drawn);

export const reject = (view: View, claim: CardClaim, drawn: () => void) =>
  correct(view, claim, { field: "rejected", value: true }, "rejected", "Rejected: it counts nowhere.", drawn);

/** @param undone called where the fields are again as they were */
export const correctField = (
  view: View,
  claim: CardClaim,
  corrected: Corrected,
  drawn: () => void,
  undone?: () => void,
) => correct(view, claim, corrected, "corrected", `Corrected: ${corrected.field}.`, drawn, undone);

/** Takes the claim out of its incident. */
export async function different(view: View, claim: CardClaim, drawn: () => void): Promise<boolean> {
  const { incident } = claim;
  if (!incident) {
    view.say("This claim is in no incident, so there is nothing to take it out of.");
    return false;
  }
  const path = `/api/incidents/${encodeURIComponent(incident)}/split`;
  return write(view, path, { claims: [claim.id] }, `Taken out of ${incident}.`, {
    apply() {
      claim.incident = undefined;
      drawn();
    },
    revert() {
      claim.incident = incident;
      drawn();
    },
  });
}

/** Puts the claim together with another, and so their incidents. */
export const same = (view: View, claim: CardClaim, other: string, code: string) =>
  write(view, "/api/pairs", { one: claim.id, other, same: true }, `The same as in ${code}.`, {
    apply() {},
    revert() {},
  });

/** A review note on the claim's incident. */
export const note = (view: View, incident: string, text: string) =>
  write(view, `/api/incidents/${encodeURIComponent(incident)}/reviews`, { note: text }, `Noted on ${incident}.`, {
    apply() {},
    revert() {},
  });
