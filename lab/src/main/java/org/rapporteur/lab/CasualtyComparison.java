package org.rapporteur.lab;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.lab.SampleExpectation.CasualtyItem;
import org.rapporteur.lab.SampleExpectation.CountItem;
import org.rapporteur.lab.SampleExpectation.PartItem;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Casualties.Part;
import org.rapporteur.model.Span;

/** Compares a report's counts of people with those expected. */
final class CasualtyComparison {
    private static final CountItem NOBODY = new CountItem(0, 0, false);

    static ClaimTally of(List<CasualtyItem> expected, SampleReport read, Barren barren, List<String> differ) {
        String text = read.report().text();
        Matching<CasualtyItem, Casualties> matching = Matching.of(
                expected,
                read.casualties(),
                List.of(
                        (item, casualties) -> mayAnswer(item, casualties, barren)
                                && Agreement.covers(words(casualties).of(text), item.words()),
                        (item, casualties) -> mayAnswer(item, casualties, barren)
                                && Agreement.covers(clause(casualties).of(text), item.words())),
                CasualtyComparison::faults);
        return ClaimTally.of(
                matching,
                CasualtyItem::optional,
                item -> "casualties \"" + item.words() + "\"",
                casualties -> "casualties of " + Faults.names(casualties.basis().chain()) + " \""
                        + words(casualties).of(text).replaceAll("\\s+", " ") + "\"",
                differ);
    }

    private static boolean mayAnswer(CasualtyItem item, Casualties casualties, Barren barren) {
        return !barren.gives(words(casualties))
                && casualties.counts().keySet().stream().anyMatch(counts(item)::containsKey);
    }

    private static Span clause(Casualties casualties) {
        return casualties.basis().evidence().get(0);
    }

    private static Span words(Casualties casualties) {
        List<Span> evidence = casualties.basis().evidence();
        return evidence.get(evidence.size() - 1);
    }

    private static List<String> faults(CasualtyItem item, Casualties casualties) {
        Faults faults = new Faults();
        Map<Harm, CountItem> expected = counts(item);
        Map<Harm, CountItem> found = counts(casualties.counts());
        for (Harm harm : Harm.values()) {
            CountItem one = found.get(harm);
            CountItem other = expected.get(harm);
            boolean nobodyHurt = NOBODY.equals(one) && other == null && NOBODY.equals(expected.get(Harm.INJURED));
            boolean same = one == null ? other == null : one.equals(other);
            faults.field(ContractNames.of(harm), shown(one), shown(other), same || nobodyHurt);
        }
        String group = name(casualties.group());
        String expectedGroup = item.group() == null ? "none" : item.group();
        faults.field("group", group, expectedGroup, group.equals(expectedGroup));
        Map<String, Map<Harm, CountItem>> parts = new TreeMap<>();
        for (Part part : casualties.of()) {
            parts.put(name(part.group()), counts(part.counts()));
        }
        Map<String, Map<Harm, CountItem>> expectedParts = new TreeMap<>();
        for (PartItem part : item.of()) {
            expectedParts.put(part.group(), counts(part.killed(), part.injured(), null, null, null));
        }
        faults.field("of", parts, expectedParts, parts.equals(expectedParts));
        faults.chain(casualties.basis().chain(), item.accepted());
        return faults.list();
    }

    private static String name(@Nullable Group group) {
        return group == null ? "none" : ContractNames.of(group);
    }

    private static Map<Harm, CountItem> counts(CasualtyItem item) {
        return counts(item.killed(), item.injured(), item.missing(), item.abducted(), item.displaced());
    }

    private static Map<Harm, CountItem> counts(
            @Nullable CountItem killed,
            @Nullable CountItem injured,
            @Nullable CountItem missing,
            @Nullable CountItem abducted,
            @Nullable CountItem displaced) {
        Map<Harm, CountItem> counts = new EnumMap<>(Harm.class);
        put(counts, Harm.KILLED, killed);
        put(counts, Harm.INJURED, injured);
        put(counts, Harm.MISSING, missing);
        put(counts, Harm.ABDUCTED, abducted);
        put(counts, Harm.DISPLACED, displaced);
        return counts;
    }

    private static void put(Map<Harm, CountItem> counts, Harm harm, @Nullable CountItem count) {
        if (count != null) {
            counts.put(harm, count);
        }
    }

    private static Map<Harm, CountItem> counts(Map<Harm, Count> counts) {
        Map<Harm, CountItem> plain = new EnumMap<>(Harm.class);
        counts.forEach((harm, count) -> plain.put(harm, new CountItem(count.low(), count.high(), count.approximate())));
        return plain;
    }

    /** "12", "at least 12", "at most 12", "about 12", "unnumbered". */
    private static String shown(@Nullable CountItem count) {
        if (count == null) {
            return "none";
        }
        String number = count.low() == null
                ? (count.high() == null ? "unnumbered" : "at most " + count.high())
                : count.high() == null
                        ? "at least " + count.low()
                        : count.low().equals(count.high()) ? "" + count.low() : count.low() + " to " + count.high();
        return count.approximate() ? "about " + number : number;
    }

    private CasualtyComparison() {}
}
