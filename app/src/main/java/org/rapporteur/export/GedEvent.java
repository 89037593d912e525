package org.rapporteur.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Event;
import org.rapporteur.model.Link;
import org.rapporteur.model.Place;
import org.rapporteur.model.Range;
import org.rapporteur.model.Report;
import org.rapporteur.model.Source;
import org.rapporteur.table.Column;
import org.rapporteur.table.Facts;

/** An incident in the terms of the codebook of UCDP's Georeferenced Event Dataset; null where these would take what nobody told. */
record GedEvent(Facts facts, Sides sides) {
    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int YEAR = 366;
    private static final double CELL = 0.5;
    private static final int CELLS_AROUND = 720;
    private static final int CELLS_UP = 360;

    static GedEvent of(Facts facts) {
        return new GedEvent(facts, Sides.of(facts.event()));
    }

    /** Whether force was used and somebody is told to have died, by any figure that counts. */
    boolean isDeadly() {
        Range killed = facts.harmed(Harm.KILLED);
        return facts.event().type() == Event.Type.ASSAULT
                && killed != null
                && (killed.high() == null || killed.high() > 0);
    }

    /** 1 where a state is a side against those who fight, 2 between groups, 3 against civilians. */
    @Nullable Integer typeOfViolence() {
        Side one = Sides.kind(sides.first());
        Side other = Sides.kind(sides.second());
        if (one == null || other == null || !one.isArmed()) {
            return null;
        }
        if (!other.isArmed()) {
            return 3;
        }
        return one == Side.STATE || other == Side.STATE ? 1 : 2;
    }

    @Nullable String sideA() {
        return Sides.name(sides.first());
    }

    /** As UCDP has it, all civilians are one side. */
    @Nullable String sideB() {
        return Sides.kind(sides.second()) == Side.CIVILIANS ? "Civilians" : Sides.name(sides.second());
    }

    @Nullable String dyadName() {
        String one = sideA();
        String other = sideB();
        return one == null || other == null ? null : one + " - " + other;
    }

    /** Each report by publisher, day and title. */
    String articles() {
        return facts.ofReports(report -> {
            List<@Nullable Object> parts = new ArrayList<>();
            parts.add(report.publisher());
            parts.add(published(report));
            parts.add(report.title());
            String article = Facts.joined(",", parts);
            return article.isEmpty() ? null : article;
        });
    }

    static @Nullable LocalDate published(Report report) {
        return report.published() == null ? null : report.published().date();
    }

    /** Those who are told to have said it, the last of each chain. */
    String originals() {
        return Facts.joined(facts.entry().claims().stream()
                .map(told -> last(told.claim().basis().chain()))
                .toList());
    }

    private static @Nullable String last(List<Link> chain) {
        Source source = chain.isEmpty() ? null : chain.get(chain.size() - 1).source();
        return source == null ? null : source.name();
    }

    /** 1 for a town, 4 for a province, 5 for another area, 6 for a country. */
    @Nullable Integer wherePrecision() {
        Place.Precision precision = facts.at(Place.Location::precision);
        if (precision == null) {
            return null;
        }
        return switch (precision) {
            case SITE, TOWN -> 1;
            case ADMIN -> 4;
            case AREA -> 5;
            case COUNTRY -> 6;
        };
    }

    @Nullable String point() {
        return facts.at(at -> "POINT (" + Column.text(at.lon()) + " " + Column.text(at.lat()) + ")");
    }

    /** The cell of PRIO-GRID, half a degree wide, counted eastwards from the south-west. */
    static int gridCell(Place.Location at) {
        int row = Math.min((int) Math.floor((at.lat() + 90) / CELL), CELLS_UP - 1);
        int column = Math.min((int) Math.floor((at.lon() + 180) / CELL), CELLS_AROUND - 1);
        return row * CELLS_AROUND + column + 1;
    }

    /** 1 for a day, 2 for some days, 3 for a week, 4 for a month, 5 for a year. */
    @Nullable Integer datePrecision() {
        Long days = facts.days();
        if (days == null || days > YEAR) {
            return null;
        }
        if (days == 1) {
            return 1;
        }
        return days < WEEK ? 2 : days == WEEK ? 3 : days <= MONTH ? 4 : 5;
    }

    @Nullable Integer civilians() {
        Range civilians = facts.killed(Group.CIVILIANS);
        return civilians == null ? null : civilians.best();
    }
}
