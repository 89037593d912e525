package org.rapporteur.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.extract.Extractors;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Ceasefire;
import org.rapporteur.model.Ceasefire.Term;
import org.rapporteur.model.Event;
import org.rapporteur.model.Position;
import org.rapporteur.model.Published;
import org.rapporteur.model.Report;
import org.rapporteur.monitor.Ceasefires;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Positions;
import org.rapporteur.monitor.Sides;
import org.rapporteur.read.text.TextPassages;
import org.rapporteur.resolve.BatchIncidents;
import org.rapporteur.resolve.KnownNames;

/** Boards of ceasefires, from words to cells, against ceasefires whose days are known; {@code worlds} says how many. */
final class TruceWorldTest {
    private static final int WORLDS = Integer.getInteger("worlds", 50);
    private static final Tally TALLY = new Tally();
    private static final Annotator ANNOTATOR = new Annotator(new FastEngine());
    private static final Extractors EXTRACTORS = new Extractors();

    @BeforeAll
    static void live() {
        for (int seed = 1; seed <= WORLDS; seed++) {
            compare(seed, TruceWorld.of(seed));
        }
        System.out.println(WORLDS + " ceasefires:\n" + TALLY);
        System.out.printf(
                Locale.ROOT,
                "{\"cells\":%.3f,\"nothing_made_up\":%.3f,\"called_violations\":%.3f}%n",
                TALLY.share("cells"),
                TALLY.share("nothing made up"),
                TALLY.share("called violations"));
    }

    private static void compare(int seed, TruceWorld world) {
        BatchIncidents batch = read(world);
        positions(world, batch);
        List<Ceasefire> found = ceasefires(world, batch);
        String about = "w" + seed + " " + world.prints();
        Ceasefire told = found.isEmpty() ? null : found.get(0);
        TALLY.count("one ceasefire", found.size() == 1, about + " " + found);
        if (told == null) {
            return;
        }
        phase("agreed", Event.Phase.AGREED, world.agreed(), told, about);
        phase("in force", Event.Phase.IN_FORCE, world.inForce(), told, about);
        boolean ended = told.phases().stream()
                .anyMatch(phase -> (phase.phase() == Event.Phase.COLLAPSED || phase.phase() == Event.Phase.ENDED)
                        && world.collapsed().equals(phase.from()));
        TALLY.count("end", ended, about + " " + told.phases());
        for (Side side : world.sides()) {
            TALLY.count(
                    "parties",
                    told.parties().stream().anyMatch(party -> side.id().equals(party.id())),
                    side + " " + told.parties());
        }
        TALLY.count(
                "no other parties", told.parties().size() <= 2, told.parties().toString());
        world.cells().forEach((day, state) -> cell(world, told, day, state, about));
        for (LocalDate day : world.named()) {
            TALLY.count(
                    "called violations",
                    told.days().stream().anyMatch(one -> one.date().equals(day) && one.named() == 1),
                    day + " " + about);
        }
    }

    private static void cell(TruceWorld world, Ceasefire told, LocalDate day, Ceasefire.State state, String about) {
        Ceasefire.State read = told.days().stream()
                .filter(one -> one.date().equals(day)
                        && one.term() == Term.ATTACKS
                        && one.party() != null
                        && world.sides().get(0).id().equals(one.party().id()))
                .map(Ceasefire.Day::state)
                .findFirst()
                .orElse(null);
        TALLY.count("cells", read == state, day + " is " + state + ", read " + read + " " + about);
        boolean worse = read != null && read.compareTo(Ceasefire.State.NONE_ALLEGED) > 0;
        if (state.compareTo(Ceasefire.State.NONE_ALLEGED) <= 0) {
            TALLY.count("nothing made up", !worse, day + " is " + state + ", read " + read + " " + about);
        }
        boolean innocent = told.days().stream()
                .filter(one -> one.party() != null
                        && world.sides().get(1).id().equals(one.party().id())
                        && one.date().equals(day))
                .allMatch(one -> one.state().compareTo(Ceasefire.State.NONE_ALLEGED) <= 0);
        TALLY.count("the other side's cells", innocent, day + " " + about);
    }

    private static void phase(String what, Event.Phase phase, LocalDate day, Ceasefire told, String about) {
        TALLY.count(
                what,
                told.phases().stream().anyMatch(one -> one.phase() == phase && day.equals(one.from())),
                day + " " + told.phases() + " " + about);
    }

    private static BatchIncidents read(TruceWorld world) {
        Register register = Register.shipped();
        BatchIncidents batch = new BatchIncidents(register, KnownNames.of(register, Gazetteer.shipped()));
        int number = 0;
        for (TruceWorld.Print print : world.prints()) {
            Report report = new Report(
                    "t" + number++,
                    "0",
                    "print",
                    null,
                    print.outlet(),
                    null,
                    null,
                    new Published(print.published(), Published.Basis.METADATA),
                    "en",
                    new TreeMap<>(),
                    print.text(),
                    TextPassages.of(print.text(), false));
            batch.add(report, EXTRACTORS.claims(ANNOTATOR.annotate(report)));
        }
        return batch;
    }

    private static void positions(TruceWorld world, BatchIncidents batch) {
        List<Position> told = Positions.of(
                batch.told(),
                id -> world.prints().get(Integer.parseInt(id.substring(1))).text(),
                Register.shipped());
        world.positions()
                .forEach((act, day) -> TALLY.count(
                        "positions",
                        told.stream()
                                .anyMatch(one -> one.act() == act
                                        && world.sides()
                                                .get(0)
                                                .id()
                                                .equals(one.party().id())
                                        && one.time() != null
                                        && day.equals(one.time().start())),
                        act + " " + day + " " + told + " " + world.prints()));
        TALLY.count("no position made up", told.size() <= world.positions().size() + 4, told.toString());
    }

    private static List<Ceasefire> ceasefires(TruceWorld world, BatchIncidents batch) {
        Register register = Register.shipped();
        List<Ledger.Entry> incidents = batch.settled(told -> true).stream()
                .map(settled -> new Ledger.Entry(settled.incident(), settled.claims()))
                .toList();
        return new Ceasefires(
                        new Sides(register::byId),
                        batch.told(),
                        incidents,
                        world.collapsed().plusDays(3),
                        null)
                .found();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "one ceasefire, 0.98",
        "agreed, 0.95",
        "in force, 0.95",
        "end, 0.85",
        "parties, 0.90",
        "no other parties, 0.98",
        "cells, 0.85",
        "nothing made up, 0.99",
        "the other side's cells, 0.99",
        "called violations, 0.95",
        "positions, 0.80",
        "no position made up, 0.95"
    })
    void asItWas(String what, double least) {
        assertThat(TALLY.share(what)).as(what).isGreaterThanOrEqualTo(least);
    }
}
