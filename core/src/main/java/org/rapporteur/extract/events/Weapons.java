package org.rapporteur.extract.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.model.Event;

/** Finds what a line's deeds were done with. */
final class Weapons {
    private static final Set<String> MEANS = Set.of("with", "using", "by", "in", "from");

    private final Line line;
    private final Syntax syntax;
    private final Arguments arguments;

    Weapons(Line line, Arguments arguments) {
        this.line = line;
        this.syntax = line.syntax();
        this.arguments = arguments;
    }

    /** What a deed was done with; -1 where its clause doesn't tell. */
    int of(Draft draft) {
        if (draft.sense.type() != Event.Type.ASSAULT) {
            return -1;
        }
        for (int word : draft.actors) {
            boolean used = draft.weaponActs && modeOf(word) != null;
            if (used || isWeapon(word)) {
                return word;
            }
        }
        for (int word : draft.modifiers) {
            if (isWeapon(word)) {
                return word;
            }
        }
        if (draft.object >= 0 && isWeapon(draft.object)) {
            return draft.object;
        }
        for (int word : arguments.behind(draft.head, MEANS)) {
            if (isWeapon(word)) {
                return word;
            }
        }
        for (int child : syntax.children(draft.head)) {
            if (syntax.relation(child).base() == Relation.ADVCL && line.is(child, "using")) {
                for (int word : arguments.objects(child)) {
                    if (isWeapon(word) || modeOf(word) != null) {
                        return word;
                    }
                }
            }
        }
        return -1;
    }

    private boolean isWeapon(int word) {
        String lemma = syntax.lemma(word);
        return modeOf(word) != null && (weaponName(word).contains("-") || !EventWords.isOnlyUsed(lemma));
    }

    Event.@Nullable Mode modeOf(int word) {
        String name = weaponName(word);
        Event.Mode mode = EventWords.weapon(name);
        return mode != null ? mode : EventWords.weapon(syntax.lemma(word));
    }

    /** A weapon's noun with the word before it, where the two are a weapon's name. */
    private String weaponName(int word) {
        String lemma = syntax.lemma(word).toLowerCase(Locale.ROOT);
        String two = word == 0 ? lemma : line.lower(word - 1) + "-" + lemma;
        return EventWords.weapon(two) != null ? two : lemma;
    }

    /** Whether a weapon's noun is one of those who act: "warplanes bombed". */
    boolean isCrewed(int word) {
        return EventWords.isCrewed(syntax.lemma(word));
    }

    /** The words before a weapon that may tell whose it is, without those of its name. */
    List<Integer> modifiers(int weapon) {
        return arguments.modifiers(weapon).stream()
                .filter(word -> !isNamedBy(weapon, word))
                .toList();
    }

    /** Whether a word is of a weapon's name: "car bomb". */
    boolean isNamedBy(int weapon, int word) {
        return word == weapon || (word == weapon - 1 && weaponName(weapon).contains("-"));
    }
}
