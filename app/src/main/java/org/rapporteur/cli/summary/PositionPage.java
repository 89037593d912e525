package org.rapporteur.cli.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Position;
import org.rapporteur.query.ToldPositions;
import org.rapporteur.resolve.Told;

/** Positions as a person reads them: a party, and what it said in the order of time. */
public final class PositionPage {
    private static final String INDENT = "  ";

    private final Page page;
    private final ToldPositions told;

    private PositionPage(Page page, ToldPositions told) {
        this.page = page;
        this.told = told;
    }

    /** Prints the positions asked for, under their parties, those with most of them first. */
    public static void print(ToldPositions told, Page page) throws IOException {
        new PositionPage(page, told).print(told.asked());
    }

    private void print(List<Position> positions) throws IOException {
        if (positions.isEmpty()) {
            new Paragraph().add("No party's position is told in what was read.").print(page, "", "");
        }
        Map<String, List<Position>> byParty = new LinkedHashMap<>();
        for (Position position : positions) {
            byParty.computeIfAbsent(position.party().key(), any -> new ArrayList<>())
                    .add(position);
        }
        List<List<Position>> parties = new ArrayList<>(byParty.values());
        parties.sort((one, other) -> Integer.compare(other.size(), one.size()));
        boolean first = true;
        for (List<Position> party : parties) {
            if (!first) {
                page.blank();
            }
            first = false;
            new Paragraph().add(Style.STRONG, party.get(0).party().name()).print(page, "", "");
            for (Position position : party) {
                print(position);
            }
        }
        page.out().flush();
    }

    private void print(Position position) throws IOException {
        new Paragraph()
                .add(position.time() == null ? "no day told" : new Incident.On(position.time()).words())
                .add("  ")
                .add(Style.STRONG, verb(position.act()))
                .add(" " + position.about())
                .print(page, INDENT, INDENT + INDENT);
        Set<String> outlets = new LinkedHashSet<>();
        for (Told one : told.toldBy(position)) {
            outlets.add(IncidentPage.outlet(one));
        }
        String speaker = position.speaker() == null ? "" : position.speaker() + "; ";
        new Paragraph()
                .add(Style.SOURCE, speaker + "told by " + String.join(", ", outlets))
                .print(page, INDENT + INDENT, INDENT + INDENT);
        Position before = told.all().stream()
                .filter(one -> one.id().equals(position.changes()))
                .findFirst()
                .orElse(null);
        if (before != null) {
            new Paragraph()
                    .add(Style.DOUBT, "changed: ")
                    .add((before.time() == null ? "before" : "on " + new Incident.On(before.time()).words()) + " it "
                            + verb(before.act()) + " " + before.about())
                    .print(page, INDENT + INDENT, INDENT + INDENT);
        }
    }

    private static String verb(Position.Act act) {
        return switch (act) {
            case DEMAND -> "demanded:";
            case OFFER -> "offered:";
            case ACCEPT -> "accepted:";
            case REFUSE -> "refused:";
            case SUPPORT -> "supported:";
            case PROMISE -> "promised:";
            case THREATEN -> "threatened:";
            case PROPOSE -> "proposed:";
            case POSITION -> "took the position:";
            case WITHDRAW -> "withdrew from:";
        };
    }
}
