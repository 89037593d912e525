package org.rapporteur.extract.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.annotate.syntax.WordRange;

/** A deed in the making. */
final class Draft {
    /** What an entry demands that means nothing else. */
    private static final int CLEAR = 3;

    Sense sense;
    WordRange trigger;
    final int head;
    final boolean noun;
    final boolean harm;
    private final boolean needsParty;

    /** Whether its subject is what was used: "shells hit". */
    final boolean weaponActs;

    boolean sure;
    boolean clear;
    boolean needsActor;
    int object = -1;
    int theme = -1;
    int weapon = -1;
    final Set<Integer> actors = new LinkedHashSet<>();
    final Set<Integer> targets = new LinkedHashSet<>();
    final Set<Integer> modifiers = new LinkedHashSet<>();
    final List<Integer> inside = new ArrayList<>();

    Draft(Entries.Found found) {
        TriggerWord entry = found.entry();
        sense = entry.sense();
        trigger = found.trigger();
        head = found.head();
        noun = entry.kind() == TriggerWord.Kind.NOUN;
        harm = entry.harm();
        sure = !harm;
        clear = !noun && (entry.demands() >= CLEAR || entry.kind() == TriggerWord.Kind.MODIFIER);
        weaponActs = !noun && !entry.subjects().isEmpty();
        needsParty = entry.onlyWithParty();
    }

    /** Takes over those who take part in another that tells the same, or what it tells of. */
    void absorb(Draft other, boolean same) {
        if (same) {
            actors.addAll(other.actors);
            targets.addAll(other.targets);
            sense = sense.in(other.sense.mode());
            weapon = weapon >= 0 ? weapon : other.weapon;
        } else {
            other.actors.stream().filter(word -> !actors.contains(word)).forEach(targets::add);
        }
        modifiers.addAll(other.modifiers);
    }

    /** What it has come to. */
    Deed deed(Weapons weapons, Arguments arguments) {
        List<Integer> who = actors.stream()
                .filter(word -> (word != weapon || weapons.isCrewed(word)) && !targets.contains(word) && word != head)
                .toList();
        List<Integer> whom =
                targets.stream().filter(word -> word != weapon && word != head).toList();
        if (weapon >= 0) {
            if (!weapons.isCrewed(weapon) || !actors.contains(weapon)) {
                modifiers.addAll(weapons.modifiers(weapon));
            }
            List<Integer> owners = new ArrayList<>(who);
            owners.addAll(arguments.owners(weapon));
            who = owners;
        }
        return new Deed(
                sense,
                harm,
                trigger,
                head,
                who,
                whom,
                modifiers.stream()
                        .filter(word -> weapon < 0 || !weapons.isNamedBy(weapon, word))
                        .toList(),
                inside,
                weapon,
                noun,
                sure,
                clear,
                needsActor && weapon < 0,
                needsParty);
    }
}
