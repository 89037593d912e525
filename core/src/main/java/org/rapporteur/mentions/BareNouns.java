package org.rapporteur.mentions;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.model.Source;

/** Whom "the minister", "the group" and "the diplomat" stand for: the only one of the report that they can. */
final class BareNouns {
    private static final Set<String> STATES_OWN =
            Set.of("government", "army", "military", "police", "ministry", "parliament", "court", "command");

    /** How many lines back a body that every state has is still the one meant. */
    private static final int FAR = 6;

    /** How many lines back one of several is still the one meant. */
    private static final int NEAR = 2;

    private final Table table;
    private final Introductions introductions;

    BareNouns(Table table, Introductions introductions) {
        this.table = table;
        this.introductions = introductions;
    }

    /** The party of the report that a phrase of a bare noun stands for; null where it doesn't go back to one. */
    @Nullable Entry meant(Line line, int first, int last) {
        int head = NounPhrase.head(line, first, last);
        boolean whole = head == last && line.is(first, "the", "this", "that");
        Entry entry = whole && (head == first + 1 || isKindOfBody(line, first + 1, head)) ? bare(line, head) : null;
        if (entry != null) {
            entry.inLines().add(line.index());
        }
        return entry;
    }

    /** Whether all that stands before "group" or "agency" only tells of what kind it is: "the monitoring group". */
    private static boolean isKindOfBody(Line line, int first, int head) {
        for (int i = first; i < head; i++) {
            if (!PartyWords.isKindOfBody(line.lower(i))) {
                return false;
            }
        }
        return PartyWords.isBodyNoun(line.lower(head));
    }

    /** The one party that "the minister", "the group" can be; null where there is none, or several. */
    private @Nullable Entry bare(Line line, int head) {
        String noun = line.is(head - 1, "monitoring") ? "monitor" : line.lower(head);
        int offset = line.start(head);
        boolean monitor =
                noun.equals("monitor") && table.called("monitor").stream().anyMatch(BareNouns::isMonitor);
        boolean person = !PartyWords.isBodyNoun(noun) && !STATES_OWN.contains(noun) && !monitor;
        if (person && !PartyWords.isOffice(noun) && noun.endsWith("s")) {
            return null; // "the senators"
        }
        List<Entry> fitting = (person ? table.called(noun) : table.bodies())
                .stream()
                        .filter(entry -> entry.start() < offset && entry.isPerson() == person)
                        .filter(entry -> person || isCalled(entry, noun))
                        .toList();
        int near = STATES_OWN.contains(noun) ? FAR : NEAR;
        boolean sure = fitting.size() == 1 && (!STATES_OWN.contains(noun) || isOfFocus(fitting.get(0)));
        List<Entry> meant = sure ? fitting : List.of();
        for (int back = 0; back <= near && meant.isEmpty() && line.index() - back >= 0; back++) {
            int at = line.index() - back;
            meant = fitting.stream()
                    .filter(entry -> entry.isNamedBetween(at, at))
                    .toList();
        }
        return meant.size() == 1 && !isIntroducedAnew(line, noun, head, meant.get(0)) ? meant.get(0) : null;
    }

    /** The words by which somebody unnamed was introduced, to whom "the diplomat" goes back; null where that isn't plain. */
    @Nullable String introduced(Line line, int head) {
        String noun = line.lower(head);
        boolean body = PartyWords.isBodyNoun(noun) && !STATES_OWN.contains(noun);
        return body || PartyWords.isOffice(noun) ? introductions.words(line, head, noun, body) : null;
    }

    private static boolean isMonitor(Entry entry) {
        return !entry.isPerson() && entry.offices().contains("monitor");
    }

    /** Whether a body is of the state that the report names most. */
    private boolean isOfFocus(Entry entry) {
        Actor actor = entry.actor();
        String country = actor == null ? null : actor.country();
        return country != null && country.equals(table.focus());
    }

    private static boolean isCalled(Entry entry, String noun) {
        boolean airs = entry.keys().stream()
                .anyMatch(Set.of("tv", "television", "radio", "channel", "broadcasting")::contains);
        boolean aired = Set.of("broadcaster", "channel", "station").contains(noun);
        boolean wired = noun.equals("agency")
                && (entry.keys().contains("press") || entry.keys().contains("news"));
        boolean outlet = (aired && airs) || wired || (noun.equals("newspaper") && !airs);
        boolean group =
                Set.of("group", "movement", "militia", "faction", "rebels").contains(noun);
        return entry.keys().contains(noun)
                || entry.offices().contains(noun)
                || (Set.of("group", "organisation", "organization").contains(noun)
                        && entry.type() == Source.Type.ORGANISATION)
                || (outlet && entry.type() == Source.Type.MEDIA)
                || (group && entry.type() == Source.Type.ARMED_GROUP);
    }

    /** Whether another, unnamed one of the noun stands between: "a spokesman for the army … The spokesman". */
    private boolean isIntroducedAnew(Line line, String noun, int head, Entry known) {
        int last = known.inLines().stream()
                .filter(one -> one <= line.index())
                .mapToInt(one -> one)
                .max()
                .orElse(0);
        return introductions.isAnew(line, head, noun, last);
    }
}
