package org.rapporteur.cli.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Account;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Link;
import org.rapporteur.model.Place;
import org.rapporteur.model.Range;
import org.rapporteur.model.Source;
import org.rapporteur.record.Review;
import org.rapporteur.record.Reviewed;
import org.rapporteur.resolve.Told;

/** An incident as a person reads it: when, where, who, how many, and who says otherwise. */
public final class IncidentPage {
    private static final String INDENT = "    ";

    private final Page page;

    public IncidentPage(Page page) {
        this.page = page;
    }

    /** Prints an incident with the claims it was made of. */
    public void print(Incident incident, List<Told> claims) throws IOException {
        Incident.Merged event = incident.event();
        new Paragraph()
                .add(Style.STRONG, incident.id())
                .add("  " + when(event.time()) + where(event.place()))
                .print(page, "", INDENT);
        new Paragraph()
                .add(what(event))
                .add(by(" by ", event.actors()))
                .add(by(" on ", event.targets()))
                .add(event.background() ? " (told as history)" : "")
                .print(page, INDENT, INDENT);
        List<String> hurt = new ArrayList<>();
        for (Map.Entry<Harm, Range> harm : incident.harmed().entrySet()) {
            hurt.add(RangeWords.of(harm.getValue()) + " " + word(harm.getKey()));
        }
        if (!hurt.isEmpty()) {
            new Paragraph().add(Style.HARM, String.join(", ", hurt)).print(page, INDENT, INDENT);
        }
        new Paragraph()
                .add(
                        Style.FAINT,
                        Words.counted(incident.reports(), "report", "reports") + " of "
                                + Words.counted(incident.outlets(), "outlet", "outlets") + ", "
                                + Words.counted(incident.origins(), "origin", "origins"))
                .print(page, INDENT, INDENT);
        disputes(incident, claims);
    }

    /** Prints what the parties that it concerns say of it themselves. */
    public void accounts(List<Account> accounts) throws IOException {
        for (Account account : accounts) {
            List<String> conceded = new ArrayList<>();
            account.concedes().forEach((harm, count) -> conceded.add(count.words() + " " + word(harm)));
            new Paragraph()
                    .add(Style.SOURCE, account.party().name())
                    .add(" " + says(account.stance()))
                    .add(conceded.isEmpty() ? "" : "; concedes " + String.join(", ", conceded))
                    .print(page, INDENT, INDENT + "  ");
        }
    }

    private static String says(Account.Stance stance) {
        return switch (stance) {
            case ACCEPTS -> "says that it was so";
            case REJECTS -> "denies it";
            case DIFFERS -> "tells it otherwise";
            case SILENT -> "does not answer";
        };
    }

    /** Prints the codes of those that have gone into it. */
    public void earlier(List<String> codes) throws IOException {
        if (!codes.isEmpty()) {
            new Paragraph()
                    .add(Style.FAINT, "earlier codes: " + String.join(", ", codes))
                    .print(page, INDENT, INDENT);
        }
    }

    /** Prints how far the work on it is. */
    public void review(Reviewed reviewed) throws IOException {
        Review note = reviewed.note();
        new Paragraph()
                .add("review: " + ContractNames.of(reviewed.state()))
                .add(reviewed.assignee() == null ? "" : ", assigned to " + reviewed.assignee())
                .add(note == null ? "" : "; " + note.who() + " noted: " + note.note())
                .print(page, INDENT, INDENT + "  ");
    }

    private void disputes(Incident incident, List<Told> claims) throws IOException {
        Map<String, Told> byId = new HashMap<>();
        claims.forEach(told -> byId.put(told.claim().basis().id(), told));
        for (Incident.Dispute dispute : incident.disputes()) {
            Paragraph line = new Paragraph().add(Style.DOUBT, "disputed, " + word(dispute.field()) + ":");
            String before = " ";
            for (Incident.Version version : dispute.versions()) {
                Set<String> sources = new LinkedHashSet<>();
                for (String claim : version.claims()) {
                    Told told = byId.get(claim);
                    if (told != null) {
                        sources.add(source(told));
                    }
                }
                line.add(before + version.value().words()).add(Style.SOURCE, " (" + String.join(", ", sources) + ")");
                before = "; ";
            }
            line.print(page, INDENT, INDENT + "  ");
        }
    }

    /** Who says so: the last in the chain, or else the outlet. */
    static String source(Told told) {
        List<Link> chain = told.claim().basis().chain();
        for (int i = chain.size() - 1; i >= 0; i--) {
            Source source = chain.get(i).source();
            if (source != null) {
                return source.name();
            }
        }
        return outlet(told);
    }

    /** The newsroom. */
    static String outlet(Told told) {
        return told.outlet().startsWith("report ") ? "a report without a publisher" : told.outlet();
    }

    private static String what(Incident.Merged event) {
        String type = word(event.type());
        String what = event.mode() == null ? type : type + ", " + word(event.mode());
        return Character.toUpperCase(what.charAt(0)) + what.substring(1);
    }

    private static String by(String before, List<Incident.Somebody> parties) {
        return parties.isEmpty()
                ? ""
                : before
                        + String.join(
                                ", ",
                                parties.stream().map(Incident.Somebody::name).toList());
    }

    private static String when(@Nullable Interval days) {
        return days == null ? "no day told" : new Incident.On(days).words();
    }

    private static String where(Incident.@Nullable Somewhere place) {
        if (place == null) {
            return "";
        }
        Place.Location at = place.location();
        return ", " + place.name()
                + (at == null || at.country() == null || at.precision() == Place.Precision.COUNTRY
                        ? ""
                        : " (" + at.country() + ")");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
