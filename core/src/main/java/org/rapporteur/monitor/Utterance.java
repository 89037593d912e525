package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Position.Act;
import org.rapporteur.model.Span;

/**
 * A position as one place of a report tells it.
 *
 * @param told how surely it is one: the surest tells what it is about
 * @param cue the words that tell the act
 * @param words those that it is found in
 */
record Utterance(
        Told told,
        String report,
        Voice voice,
        Act act,
        String about,
        @Nullable Interval time,
        @Nullable LocalDate published,
        @Nullable Span cue,
        Span words,
        List<String> claims) {
    /** The surest first, then in the order in which they came out. */
    static final Comparator<Utterance> ORDER = Comparator.comparing(Utterance::told)
            .thenComparing(Utterance::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Utterance::report)
            .thenComparing(Utterance::words)
            .thenComparing(one -> one.voice().party().key());

    /** What tells it. */
    enum Told {
        BY_ACT,
        AS_EVENT,
        IN_WORDS
    }

    /** One that a claim tells. */
    static Utterance of(
            Told told,
            Claim claim,
            Voice voice,
            Act act,
            String about,
            @Nullable Interval time,
            @Nullable LocalDate published,
            @Nullable Span cue,
            Span words) {
        Interval when = time != null || published == null ? time : Interval.day(published);
        Claim.Basis basis = claim.basis();
        return new Utterance(told, basis.report(), voice, act, about, when, published, cue, words, List.of(basis.id()));
    }

    /** The same, told by other claims too. */
    Utterance with(List<String> others) {
        return saying(about, others);
    }

    /** The same as told by another, too: in the words of a report's text rather than those of its headline. */
    Utterance joinedWith(Utterance other) {
        boolean fuller = told == other.told
                && report.equals(other.report)
                && other.about.length() > about.length()
                && !other.about.endsWith("…");
        return saying(fuller ? other.about : about, other.claims);
    }

    private Utterance saying(String matter, List<String> others) {
        Set<String> all = new LinkedHashSet<>(claims);
        all.addAll(others);
        return new Utterance(told, report, voice, act, matter, time, published, cue, words, List.copyOf(all));
    }

    /** Whether both are the same words of a report: of one act told twice, or of an event inside what somebody says. */
    boolean isSameWords(Utterance other) {
        if (!report.equals(other.report) || !isSameParty(other)) {
            return false;
        }
        boolean sameCue = cue != null && other.cue != null && cue.overlaps(other.cue);
        return sameCue || (act == other.act && words.overlaps(other.words));
    }

    boolean isSameParty(Utterance other) {
        return voice.party().key().equals(other.voice.party().key());
    }
}
