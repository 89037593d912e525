package org.rapporteur.world;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.world.Sentence.Tells;

/** Ordinary attacks, told by one outlet or several in words of their own. */
class Plots {
    final Stage stage;
    final AttackWords words;

    Plots(Stage stage) {
        this.stage = stage;
        this.words = new AttackWords(stage.chance);
    }

    /** An attack told by some outlets, each in its own words and on its own account. */
    void plain(LocalDate day, Town town, int outlets) {
        tell(stage.attack(day, town), outlets);
    }

    void tell(Deed deed, int outlets) {
        List<String> papers = stage.chance.shuffled(Names.of("outlets"));
        List<String> shapes = words.shapes(deed);
        for (int i = 0; i < outlets; i++) {
            boolean open = stage.chance.oneIn(4);
            Count killed = open ? Count.atLeast(deed.killed()) : Count.of(deed.killed());
            own(deed, papers.get(i), shapes.get(i), killed, injured(deed)).print();
        }
    }

    /** An outlet's own telling, under a headline without numbers. */
    Story own(Deed deed, String outlet, String shape, Count killed, @Nullable Count injured) {
        return stage.story(outlet, deed.day().plusDays(stage.chance.between(0, 1)))
                .headline(title(deed), Tells.DEED, deed, outlet)
                .dateline(deed.town(), Names.of("agencies").contains(outlet))
                .say(words.sentence(shape, deed, killed, injured, outlet))
                .colour(deed);
    }

    /** An outlet's telling in which all is a source's word. */
    Story quoting(Deed deed, String outlet, String shape, String source, String origin, LocalDate day, Count killed) {
        Sentence told = words.sentence(shape, deed, killed, injured(deed), origin);
        String quoted = told.text().replaceFirst("\\.$", ", " + source + " said.");
        return stage.story(outlet, day)
                .headline("What is known about " + deed.town().name(), Tells.COLOUR, deed, null)
                .dateline(deed.town(), false)
                .say(told.from(origin, quoted))
                .colour(deed);
    }

    static @Nullable Count injured(Deed deed) {
        return deed.injured() == 0 ? null : Count.of(deed.injured());
    }

    private String title(Deed deed) {
        String town = deed.town().name();
        String attack = switch (deed.way()) {
            case "air" -> "air strike";
            case "ground" -> "shelling";
            case "gunmen" -> "attack";
            default -> "bombing";
        };
        return stage.chance.oneOf(List.of(Wording.capital(attack) + " hits " + town, town + " struck by " + attack));
    }
}
