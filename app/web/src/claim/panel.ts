import { h, replace } from "../dom";
import type { Scope } from "../keys";
import type { View } from "../page";
import { keyed } from "../parts/key";
import { KINDS } from "../parts/words";
import { claimCard, type CardClaim } from "./card";
import { correctForm } from "./correct-form";
import { accept, correctField, different, note, reject, same, standing, takeBackLast } from "./deeds";
import { chooseSame } from "./same-dialog";

/** What a claim's panel asks of the page that it is on. */
export interface Around {
  scope: Scope;
  /** The claim has changed: its marks are drawn anew. */
  changed(claim: CardClaim): void;
  /** Goes to the next; after a verdict, to the next that nobody has checked. */
  next(afterVerdict: boolean): void;
  /** The record tells it differently now: fields are corrected, incidents put together or parted. */
  retold(): void;
}

/** A claim's card with all that can be done with it, by button and by key. */
export function claimPanel(view: View, around: Around) {
  const element = h("div", { class: "claim-panel", tabindex: -1 });
  const card = h("div");
  const acts = h("div", { class: "acts card-acts" });
  const form = h("div");
  // For those who don't see the card change under the keys.
  const spoken = h("p", { class: "hidden", "aria-live": "polite" });
  let claim: CardClaim | undefined;
  let place = "";
  let publisher: string | undefined;

  function draw(): void {
    if (!claim) return;
    replace(card, claimCard(claim, place, publisher));
    back.hidden = !standing(claim);
  }
  const drawn = (of: CardClaim) => () => {
    if (of === claim) draw();
    around.changed(of);
  };
  const retold = (done: boolean) => void (done && around.retold());
  const closeForm = () => {
    const held = form.contains(document.activeElement);
    replace(form);
    if (held) element.focus({ preventScroll: true });
  };
  /** Does something with the claim that is shown; a desk that is read-only says why not. */
  const doing = (act: (claim: CardClaim) => void) => () => {
    if (!claim) return;
    if (view.desk.readOnly) return view.say("This desk is read-only: nothing can be changed here.");
    act(claim);
  };

  const deeds = {
    accept: doing((it) => {
      void accept(view, it, drawn(it));
      around.next(true);
    }),
    reject: doing((it) => {
      void reject(view, it, drawn(it));
      around.next(true);
    }),
    correct: doing((it) => {
      const save = (corrected: Parameters<typeof correctField>[2]) => {
        closeForm();
        void correctField(view, it, corrected, drawn(it), around.retold).then(retold);
      };
      replace(form, correctForm(it, save, closeForm));
    }),
    same: doing((it) => chooseSame(view, it, (other, code) => void same(view, it, other, code).then(retold))),
    different: doing((it) => void different(view, it, drawn(it)).then(retold)),
    note: doing((it) => {
      const { incident } = it;
      if (!incident) return view.say("This claim is in no incident, and notes are kept with incidents.");
      replace(
        form,
        noteForm((text) => void note(view, incident, text).then(retold), closeForm),
      );
    }),
  };

  const takeBack = doing((it) => void takeBackLast(view, it, () => around.retold()));
  const back = h("button", { type: "button", onclick: takeBack }, "Take back");
  const { scope } = around;
  replace(
    acts,
    keyed("Accept", "accept", scope, deeds.accept, "go"),
    keyed("Correct", "correct", scope, deeds.correct),
    keyed("Reject", "reject", scope, deeds.reject),
    keyed("Same as…", "same", scope, deeds.same),
    keyed("Different", "different", scope, deeds.different),
    keyed("Note", "note", scope, deeds.note),
    keyed("Next", "next", scope, () => around.next(false)),
    back,
  );
  replace(element, spoken, card, !view.desk.readOnly && acts, form);
  return {
    element,
    deeds,
    show(shown: CardClaim, where: string, by?: string): void {
      if (shown !== claim) closeForm();
      claim = shown;
      place = where;
      publisher = by;
      replace(spoken, `${KINDS[shown.kind]}, ${where}: ${shown.words}`);
      draw();
    },
  };
}

function noteForm(save: (text: string) => void, cancel: () => void): HTMLElement {
  const text = h("textarea", { id: "note-text", rows: 3, dir: "auto", required: true });
  const submit = (event: Event) => {
    event.preventDefault();
    cancel();
    save(text.value.trim());
  };
  queueMicrotask(() => text.focus());
  return h(
    "form",
    { class: "inline-form", onsubmit: submit },
    h("div", { class: "field" }, h("label", { for: "note-text" }, "Note on its incident"), text),
    h(
      "div",
      { class: "acts" },
      h("button", { type: "submit", class: "go" }, "Save"),
      h("button", { type: "button", onclick: cancel }, "Cancel"),
    ),
  );
}
