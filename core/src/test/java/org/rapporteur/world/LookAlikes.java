package org.rapporteur.world;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.world.Sentence.Tells;

/** Deeds that are easily taken for each other. */
final class LookAlikes extends Plots {
    private static final Lexicon PROTESTS = Lexicon.read(LookAlikes.class, "protests.txt");

    LookAlikes(Stage stage) {
        super(stage);
    }

    /** Two protests of others for other things, in one city on one day, in one report each. */
    void twoProtests(LocalDate day) {
        List<String> causes = stage.chance.shuffled(PROTESTS.lines("causes"));
        List<String> papers = stage.chance.shuffled(Names.of("outlets"));
        for (int i = 0; i < 2; i++) {
            String[] cause = causes.get(i).split(" = ", 3);
            Deed deed = stage.protest(day, cause[0], cause[2]);
            String told = new Template(stage.chance.oneOf(PROTESTS.lines("sentences")))
                    .with("who", cause[0])
                    .with("wants", cause[1])
                    .with("where", cause[2])
                    .with("city", deed.town().name())
                    .with("day", "on " + Template.weekday(day))
                    .filled();
            stage.story(papers.get(i), day)
                    .headline(
                            Wording.capital(cause[0]) + " protest in "
                                    + deed.town().name(),
                            Tells.DEED,
                            deed,
                            papers.get(i))
                    .say(Sentence.of(told, Tells.DEED, deed.id(), papers.get(i)))
                    .print();
        }
    }

    /** Attacks on two towns next to each other on one day. */
    void neighbours(LocalDate day) {
        stage.theatre.neighbours().forEach(town -> plain(day, town, 2));
    }

    /** One town hit on two days running. */
    void twice(LocalDate day, Town town) {
        plain(day, town, 2);
        plain(day.plusDays(1), town, 2);
    }
}
