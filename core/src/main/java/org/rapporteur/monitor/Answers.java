package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Account.Stance;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Who;

/** What a claim of a party says of an incident that it has part in: whether it was so, and by whom. */
final class Answers {
    private static final String FORCES =
            "(?:aircraft|planes?|warplanes?|jets?|helicopters?|drones?|pilots?|forces|troops|soldiers|men|fighters|army|artillery|gunners|units?)";
    private static final Pattern DEED = Pattern.compile(
            "\\b(?:attack|bomb|str[iu][kc]|hit|target|kill|shell|fir(?:ed|ing)\\b|raid|assault|destroy"
                    + "|responsib|involve|behind|carried out|carry out|took part|abduct|kidnap|explo|blast|shoot|shot|massacre)");
    private static final Pattern ADMITTED =
            Pattern.compile("\\b(?:errors?|mistakes?|mistaken(?:ly)?|accident(?:al(?:ly)?)?|unintentional(?:ly)?"
                    + "|regret(?:s|ted)?|apologi[sz]e[sd]?|ha[ds] taken .{3,80} for|not been (?:the|its|our) intention"
                    + "|not (?:been )?intend(?:ed)?|(?:took|takes|accept(?:s|ed)?) (?:full )?responsibility)\\b");
    private static final Pattern NOT_ADMITTED = Pattern.compile(
            "\\b(?:no|not|never|nor|hardly|anything but)\\b[^,;.]{0,20}\\b(?:errors?|mistakes?|accident\\w*|regret\\w*|apolog\\w*)\\b");
    private static final Pattern OWN_FORCES = Pattern.compile(
            "^(?:\\S+ ){0,2}?(?:its|our|his|their) (?:own )?(?:\\S+ )?" + FORCES + "\\b(?!.*\\b(?:not|never)\\b)");
    private static final Pattern NEGATED = Pattern.compile(
            "^(?:neither|no|none of|not)\\b|\\b(?:did not|didn't|had not|hadn't|have not|has not|was not|were not|never)\\b");
    private static final Pattern OWN = Pattern.compile("\\b(?:we|our|us|its|it)\\b");
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(?:(?:was|were|had been|been) (?:caused|done|carried out|committed|staged|fired) by|had done the damage|caught fire)\\b");

    private final Voices voices;

    Answers(Voices voices) {
        this.voices = voices;
    }

    /**
     * How a statement stands to an incident; null where it says nothing of it.
     *
     * @param inside the incident's claims in what is said
     * @param party who says it
     * @param doing those who are told to have done it
     * @param hit those to whom it is told to have been done
     */
    @Nullable Stance of(
            Statement statement,
            String text,
            List<Claim> inside,
            Who party,
            Set<Who> doing,
            Set<Who> hit,
            @Nullable LocalDate day) {
        Claim.Basis basis = statement.basis();
        Link.Act act = basis.chain().get(basis.chain().size() - 1).act();
        String content = plain(statement.content().of(text));
        String clause = plain(basis.evidence().get(0).of(text));
        if (basis.stance() == Claim.Stance.DECLINED || basis.polarity() == Claim.Polarity.NEGATIVE) {
            return Stance.SILENT;
        }
        if (act == Link.Act.CLAIM_RESPONSIBILITY) {
            return Stance.ACCEPTS;
        }
        if (act == Link.Act.DENY || basis.stance() == Claim.Stance.DENIED) {
            return !inside.isEmpty() || DEED.matcher(clause).find() ? Stance.REJECTS : null;
        }
        if (basis.modality() != Claim.Modality.ACTUAL || basis.stance() == Claim.Stance.ALLEGED) {
            return null;
        }
        boolean own =
                OWN.matcher(content).find() || voices.areOn(statement.content().of(text), party, day);
        if (own
                && NEGATED.matcher(content).find()
                && DEED.matcher(content).find()
                && !ADMITTED.matcher(content).find()) {
            return hit.contains(party) && !doing.contains(party) ? null : Stance.REJECTS;
        }
        if (OWN_FORCES.matcher(content).find() && DEED.matcher(content).find() && !isToSomebody(content)) {
            return Stance.ACCEPTS;
        }
        if (doing.contains(party)) {
            if (admits(statement, text)) {
                return Stance.ACCEPTS;
            }
            if (OTHERWISE.matcher(content).find()) {
                return Stance.DIFFERS;
            }
        }
        return null;
    }

    /** Whether a statement denies a deed, or owns to one. */
    static boolean isOnDeed(Statement statement, String text) {
        Claim.Basis basis = statement.basis();
        boolean denies = basis.stance() == Claim.Stance.DENIED
                && DEED.matcher(plain(basis.evidence().get(0).of(text))).find();
        return denies || admits(statement, text);
    }

    /** Whether a statement speaks of an error, of regret or of whom somebody was taken for. */
    private static boolean admits(Statement statement, String text) {
        String content = plain(statement.content().of(text));
        return ADMITTED.matcher(content).find()
                && !NOT_ADMITTED.matcher(content).find();
    }

    /** "Its soldiers were hit": those are not who did it. */
    private static boolean isToSomebody(String content) {
        return content.matches(
                        "(?s).*\\b(?:was|were|been) (?:hit|killed|attacked|bombed|struck|targeted|shot|wounded|shelled)\\b.*")
                && !content.matches("(?s).*\\bamong those (?:that|which)\\b.*");
    }

    /** The same for an event that a party tells. */
    @Nullable Stance of(Event event, Who party, Set<Who> doing, Set<Who> hit, @Nullable LocalDate day) {
        Claim.Basis basis = event.basis();
        boolean its = names(event.actors(), party, day);
        if (basis.polarity() == Claim.Polarity.NEGATIVE || basis.stance() == Claim.Stance.DENIED) {
            boolean denied = basis.stance() == Claim.Stance.DENIED;
            return its || (denied && event.actors().isEmpty()) ? Stance.REJECTS : null;
        }
        boolean told = basis.modality() == Claim.Modality.ACTUAL
                && (basis.stance() == Claim.Stance.ASSERTED || basis.stance() == Claim.Stance.CONFIRMED);
        if (!told) {
            return null;
        }
        boolean claimed = basis.chain().get(basis.chain().size() - 1).act() == Link.Act.CLAIM_RESPONSIBILITY;
        if (its || claimed || hit.contains(party)) {
            return Stance.ACCEPTS;
        }
        return doing.contains(party) && !event.actors().isEmpty() ? Stance.DIFFERS : null;
    }

    /** The same for those hurt: whoever counts them as its own, or as by its own hand, says that it happened. */
    @Nullable Stance of(Casualties casualties, Who party, Set<Who> doing, Set<Who> hit, @Nullable LocalDate day) {
        boolean its = (hit.contains(party) && voices.isFighting(party))
                || (doing.contains(party) && names(casualties.by(), party, day));
        return its && Conceded.isCount(casualties) ? Stance.ACCEPTS : null;
    }

    private boolean names(List<Party> parties, Who party, @Nullable LocalDate day) {
        return parties.stream()
                .anyMatch(one -> voices.sides(one.name(), one.id(), day).contains(party));
    }

    private static String plain(String words) {
        return words.replace('’', '\'').replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
