package org.rapporteur.world;

import java.time.LocalDate;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.world.Sentence.Tells;

/** What no toll may hold: a rumour, a plan, history told in passing. */
final class Unhappened extends Plots {
    private static final Lexicon WORDS = Lexicon.read(Unhappened.class, "follow-up.txt");
    private static final int THEN_KILLED = 30;

    Unhappened(Stage stage) {
        super(stage);
    }

    void rumoured(LocalDate day, Town town) {
        alone("Unconfirmed word from " + town.name(), "rumoured", Tells.RUMOUR, day, town);
    }

    void planned(LocalDate day, Town town) {
        alone("Commander speaks of " + town.name(), "planned", Tells.PLAN, day, town);
    }

    private void alone(String title, String section, Tells tells, LocalDate day, Town town) {
        String outlet = stage.chance.oneOf(Names.of("outlets"));
        stage.story(outlet, day.plusDays(1))
                .headline(title, Tells.COLOUR, null, null)
                .say(Sentence.of(filled(section, day, town), tells, null, outlet))
                .print();
    }

    /** An attack in whose report an older one is told. */
    void remembering(LocalDate day, Town town) {
        Deed deed = stage.attack(day, town);
        String outlet = stage.chance.oneOf(Names.of("outlets"));
        own(deed, outlet, words.shapes(deed).get(0), Count.of(deed.killed()), injured(deed))
                .say(Sentence.of(filled("remembered", day, town), Tells.HISTORY, null, outlet))
                .print();
    }

    private String filled(String section, LocalDate day, Town town) {
        return new Template(stage.chance.oneOf(WORDS.lines(section)))
                .with("town", town.name())
                .with("weekday", Template.weekday(day))
                .with("doer", stage.chance.oneOf(stage.theatre.groundForces()).phrase())
                .with("year", Integer.toString(day.getYear() - 2))
                .with("number", THEN_KILLED)
                .filled();
    }
}
