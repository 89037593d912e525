package org.rapporteur.extract.events;

import java.util.List;
import org.rapporteur.annotate.syntax.WordRange;

/**
 * What a line tells that happened: words by their numbers in the line.
 *
 * @param harm whether it is told by what became of people, and told only where people are named
 * @param trigger the words that tell it
 * @param head the word by which it hangs in the sentence: whether, when and where it was
 * @param actors heads of phrases that name who did it
 * @param targets heads of phrases that name to whom or to what
 * @param modifiers words before a noun that may name either: "rebel attack", "hospital bombing"
 * @param inside nouns within what is asked, offered, refused or threatened, in order: where nobody stands as a target, the first
 *     that names a party is it
 * @param weapon the head of what it was done with; -1 where nothing tells
 * @param sure whether its trigger is enough: else violence is what it tells only where the report tells of violence elsewhere
 * @param clear whether its words together mean nothing else: "put on trial"
 * @param needsActor whether its subject must be somebody: an earthquake that kills does no violence
 * @param needsParty whether it is told only where somebody takes part
 */
public record Deed(
        Sense sense,
        boolean harm,
        WordRange trigger,
        int head,
        List<Integer> actors,
        List<Integer> targets,
        List<Integer> modifiers,
        List<Integer> inside,
        int weapon,
        boolean noun,
        boolean sure,
        boolean clear,
        boolean needsActor,
        boolean needsParty) {
    public Deed {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
        modifiers = List.copyOf(modifiers);
        inside = List.copyOf(inside);
    }
}
