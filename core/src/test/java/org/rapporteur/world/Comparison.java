package org.rapporteur.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Range;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.world.Sentence.Tells;

/** Lays incidents beside deeds. */
final class Comparison {
    private final World world;
    private final Truth truth;
    private final Outcome outcome;
    private final Tally tally;

    Comparison(World world, Truth truth, Outcome outcome, Tally tally) {
        this.world = world;
        this.truth = truth;
        this.outcome = outcome;
        this.tally = tally;
    }

    /** Compares all, and gives the incident of each deed that is one and of nothing else. */
    Map<Deed, Ledger.Entry> run() {
        Map<String, List<Ledger.Entry>> byDeed = new HashMap<>();
        for (Ledger.Entry entry : outcome.entries) {
            Set<String> of = deeds(entry);
            of.forEach(deed ->
                    byDeed.computeIfAbsent(deed, any -> new ArrayList<>()).add(entry));
            tally.count("not merged wrongly", of.size() < 2, of + " " + texts(entry));
            tally.count("not invented", !of.isEmpty() || mayStand(entry), texts(entry));
        }
        Map<Deed, Ledger.Entry> found = new HashMap<>();
        for (Deed deed : world.deeds()) {
            List<Ledger.Entry> entries = byDeed.getOrDefault(deed.id(), List.of());
            tally.count("not split wrongly", entries.size() < 2, deed.id() + " " + texts(entries));
            boolean one = entries.size() == 1 && deeds(entries.get(0)).size() == 1;
            tally.count("incidents found", one, deed + " " + texts(entries));
            if (one) {
                found.put(deed, entries.get(0));
            }
        }
        found.forEach(this::compare);
        return found;
    }

    private Set<String> deeds(Ledger.Entry entry) {
        return outcome.sentences(entry.incident()).stream()
                .map(Sentence::deed)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** History, and what is told as a rumour and no more. */
    private boolean mayStand(Ledger.Entry entry) {
        return outcome.sentences(entry.incident()).stream()
                .allMatch(sentence -> (sentence.tells() == Tells.HISTORY
                                && entry.incident().event().background())
                        || sentence.tells() == Tells.RUMOUR);
    }

    private void compare(Deed deed, Ledger.Entry entry) {
        Incident incident = entry.incident();
        Settled right = truth.of(deed);
        Set<String> members =
                right.dispatches().stream().map(Dispatch::id).collect(Collectors.toCollection(TreeSet::new));
        String about = deed.id() + " " + incident.harmed() + " " + texts(entry);
        tally.count("members", outcome.reports(incident).equals(members), members + " " + about);
        figure("killed", right.killed(), incident.harmed().get(Harm.KILLED), about);
        figure("injured", right.injured(), incident.harmed().get(Harm.INJURED), about);
        tally.count(
                "outlets", incident.outlets() == right.outlets(), right.outlets() + " " + incident.outlets() + about);
        Set<String> origins = right.origins(Tells.DEED, Tells.DENIAL);
        tally.count("origins", incident.origins() == origins.size(), origins + " " + incident.origins() + about);
        tally.count(
                "day",
                incident.event().time() != null
                        && deed.day().equals(incident.event().time().start())
                        && deed.day().equals(incident.event().time().end()),
                deed.day() + " " + incident.event().time() + about);
        tally.count(
                "town",
                incident.event().place() != null
                        && incident.event().place().name().equals(deed.town().name()),
                deed.town() + " " + incident.event().place() + about);
        if (deed.doer() != null) {
            tally.count(
                    "who did it",
                    incident.event().actors().stream()
                            .anyMatch(actor -> deed.doer().id().equals(actor.id())),
                    deed.doer() + " " + incident.event().actors() + about);
        }
    }

    private void figure(String harm, @Nullable Range right, @Nullable Range found, String about) {
        if (right == null) {
            tally.count(harm + ": none where nobody gives any", found == null, about);
            return;
        }
        boolean best = found != null && found.number() == right.number();
        tally.count(harm + ": best", best, right + " " + about);
        tally.count(harm + ": low, best and high", right.equals(found), right + " " + about);
    }

    private String texts(List<Ledger.Entry> entries) {
        return entries.stream().map(this::texts).collect(Collectors.joining(" || "));
    }

    private String texts(Ledger.Entry entry) {
        return outcome.sentences(entry.incident()).stream()
                .map(Sentence::text)
                .distinct()
                .collect(Collectors.joining(" | "));
    }
}
