package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;

/** Makes tellings of a report's claims: those that speak of one happening come together. Thread-safe. */
public final class Tellings {
    /** What may be an incident; speech alone never is. */
    private static final Set<Event.Type> HAPPENINGS = EnumSet.of(
            Event.Type.ASSAULT,
            Event.Type.COERCE,
            Event.Type.PROTEST,
            Event.Type.MOBILIZE,
            Event.Type.RETREAT,
            Event.Type.AID,
            Event.Type.SANCTION,
            Event.Type.CONSULT,
            Event.Type.AGREE);

    private static final Set<Role> READ = EnumSet.of(Role.HEADLINE, Role.SUBHEAD, Role.PARAGRAPH, Role.CAPTION);

    private final Predicate<String> isKnown;

    /** @param isKnown whether a name is that of a party or place which many reports name */
    public Tellings(Predicate<String> isKnown) {
        this.isKnown = isKnown;
    }

    /** What a report tells, in text order. */
    public List<Telling> of(Report report, List<Claim> claims) {
        return of(report, claims, (one, other) -> false);
    }

    /**
     * What a report tells, in text order, where a person has looked at it.
     *
     * @param areTwo whether claims, by ids, are known not to be of one happening
     */
    public List<Telling> of(Report report, List<Claim> claims, BiPredicate<String, String> areTwo) {
        List<Draft> whole = new ArrayList<>();
        Happening.all(claims).stream()
                .filter(one -> HAPPENINGS.contains(one.kind()))
                .sorted(Comparator.comparing(
                        one -> one.claim().basis().evidence().get(0)))
                .forEach(one -> add(one, whole, report));
        List<Draft> drafts = new ArrayList<>();
        whole.forEach(draft -> drafts.addAll(draft.parts(areTwo)));
        drafts.removeIf(draft -> !draft.isFounded() && !draft.isDenial());
        Map<Draft, List<String>> texts = texts(report, drafts);
        List<Telling> tellings = new ArrayList<>();
        for (Draft draft : drafts) {
            List<String> own = texts.getOrDefault(draft, List.of());
            tellings.add(draft.telling(
                    report,
                    Words.rareNames(own, isKnown),
                    Words.unknownWords(own, isKnown),
                    Words.weighed(own, isKnown)));
        }
        return tellings;
    }

    private static void add(Happening one, List<Draft> drafts, Report report) {
        Draft best = null;
        for (Draft draft : drafts) {
            if (draft.mayHold(one) && (best == null || draft.nearness(one, report) >= best.nearness(one, report))) {
                best = draft;
            }
        }
        if (best == null) {
            best = new Draft(one.kind(), one.isBackground());
            drafts.add(best);
        }
        best.add(one);
    }

    /**
     * Each passage goes to the tellings whose claims stand in it, any other to the one with most claims; a report that tells
     * mostly of one happening is all about that.
     */
    private static Map<Draft, List<String>> texts(Report report, List<Draft> drafts) {
        Map<Draft, List<String>> texts = new HashMap<>();
        Draft main = drafts.stream().max(Comparator.comparingInt(Draft::size)).orElse(null);
        int claims = drafts.stream().mapToInt(Draft::size).sum();
        boolean isAllAboutIt = main != null && 2 * main.size() >= claims;
        for (Passage passage : report.passages()) {
            if (!READ.contains(passage.role())) {
                continue;
            }
            Set<Draft> here = new LinkedHashSet<>();
            drafts.stream().filter(draft -> draft.standsIn(passage.span())).forEach(here::add);
            if (main != null && (isAllAboutIt || here.isEmpty())) {
                here.add(main);
            }
            String text = passage.span().of(report.text());
            here.forEach(draft ->
                    texts.computeIfAbsent(draft, any -> new ArrayList<>()).add(text));
        }
        return texts;
    }
}
