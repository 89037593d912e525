package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.summary.Words;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Incident.Field;
import org.rapporteur.model.Range;

/** An incident in two or three sentences: how many, who tells of it, what is in dispute. */
final class IncidentSummary {
    private static final Map<Field, String> DIFFER = Map.of(
            Field.KILLED, "how many were killed",
            Field.INJURED, "how many were injured",
            Field.MISSING, "how many are missing",
            Field.ABDUCTED, "how many were abducted",
            Field.DISPLACED, "how many were displaced",
            Field.ACTOR, "who did it",
            Field.TARGET, "whom it struck",
            Field.PLACE, "where it was",
            Field.TIME, "when it was",
            Field.HAPPENED, "whether it happened");

    static String of(Incident incident) {
        List<String> sentences = new ArrayList<>();
        Range killed = incident.harmed().get(Harm.KILLED);
        Range injured = incident.harmed().get(Harm.INJURED);
        if (killed != null && injured != null) {
            sentences.add(Words.capitalised(people(killed) + " killed, " + number(injured) + " injured") + ".");
        } else if (killed != null || injured != null) {
            sentences.add(Words.capitalised(killed == null ? people(injured) + " injured" : people(killed) + " killed")
                    + ".");
        } else if (incident.event().type().isHarm()) {
            sentences.add("Nobody gives a figure.");
        }
        sentences.add(Words.capitalised(Words.counted(incident.origins(), "origin", "origins")) + " in "
                + Words.counted(incident.reports(), "report", "reports")
                + (incident.origins() == 1 ? " tells of it." : " tell of it."));
        if (!incident.disputes().isEmpty()) {
            List<String> fields = incident.disputes().stream()
                    .map(dispute -> DIFFER.getOrDefault(dispute.field(), "what it was"))
                    .toList();
            int last = fields.size() - 1;
            sentences.add("They differ on "
                    + (last == 0
                            ? fields.get(0)
                            : String.join(", ", fields.subList(0, last)) + " and " + fields.get(last))
                    + ".");
        }
        return String.join(" ", sentences);
    }

    private static String people(@Nullable Range range) {
        if (range == null) {
            return "";
        }
        boolean one = Integer.valueOf(1).equals(range.high());
        return number(range) + (one ? " person was" : " people were");
    }

    private static String number(Range range) {
        Integer low = range.low();
        Integer high = range.high();
        String bounds;
        if (high == null) {
            bounds = low == null ? "about " + range.number() : "at least " + low;
        } else if (low == null) {
            bounds = "up to " + high;
        } else {
            bounds = low.equals(high) ? (high == 0 ? "no" : high.toString()) : "between " + low + " and " + high;
        }
        boolean isBound =
                range.best() == null || range.best().equals(low) || range.best().equals(high);
        return isBound ? bounds : bounds + " (best figure " + range.best() + ")";
    }

    private IncidentSummary() {}
}
