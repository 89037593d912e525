package org.rapporteur.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.world.Sentence.Tells;

/** Deeds of which it matters who tells them: copies, one source of many, one who exaggerates, one who denies. */
final class Voices extends Plots {
    private static final Lexicon WORDS = Lexicon.read(Voices.class, "follow-up.txt");
    private static final int TIMES_TOO_MANY = 3;

    Voices(Stage stage) {
        super(stage);
    }

    /** An agency's report that outlets reprint, some of them without its end. */
    void reprinted(LocalDate day, Town town) {
        Deed deed = stage.attack(day, town);
        String agency = stage.chance.oneOf(Names.of("agencies"));
        Dispatch first = own(deed, agency, words.shapes(deed).get(0), Count.of(deed.killed()), injured(deed))
                .print();
        List<String> papers = stage.chance.shuffled(Names.of("outlets"));
        Story.reprint(stage, first, papers.get(0), first.published(), 0);
        Story.reprint(stage, first, papers.get(1), first.published().plusDays(1), 0);
        Story.reprint(stage, first, papers.get(2), first.published(), 1);
    }

    /** Two outlets that have all of it from one governor. */
    void oneGovernor(LocalDate day, Town town) {
        Deed deed = stage.attack(day, town);
        List<String> papers = stage.chance.shuffled(Names.of("outlets"));
        List<String> shapes = words.shapes(deed);
        String name = stage.person();
        Count killed = Count.of(deed.killed());
        String full = "the governor of " + town.province() + " province, " + name + ",";
        quoting(deed, papers.get(0), shapes.get(0), full, name, day, killed).print();
        String brief = town.province() + " governor " + name;
        quoting(deed, papers.get(1), shapes.get(1), brief, name, day.plusDays(1), killed)
                .print();
    }

    /** Two sober outlets and, where it is asked for, one that has three times as many dead. */
    void exaggerated(LocalDate day, Town town, boolean exaggerates) {
        Deed deed = stage.attack(day, town);
        tell(deed, 2);
        if (exaggerates) {
            String loud = Names.of("loud").get(0);
            Count many = Count.of(deed.killed() * TIMES_TOO_MANY);
            own(deed, loud, words.shapes(deed).get(0), many, injured(deed)).print();
        }
    }

    /** An attack that the side which is said to have made it denies. */
    void denied(LocalDate day, Town town, int outlets) {
        Deed deed = stage.attack(day, town, "air", stage.theatre.denied(), Map.of());
        tell(deed, outlets);
        String ministry = stage.theatre.ministry();
        String denial = new Template(stage.chance.oneOf(WORDS.lines("denied")))
                .with("source", ministry)
                .with("doer", "its aircraft")
                .with("town", town.name())
                .with("weekday", Template.weekday(day))
                .with("today", Template.weekday(day.plusDays(1)))
                .filled();
        stage.story(stage.chance.oneOf(Names.of("outlets")), day.plusDays(1))
                .headline("Ministry statement on " + town.name(), Tells.COLOUR, deed, null)
                .say(Sentence.of(denial, Tells.DENIAL, deed.id(), ministry))
                .colour(deed)
                .print();
    }
}
