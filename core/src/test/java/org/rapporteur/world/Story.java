package org.rapporteur.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.world.Sentence.Tells;

/** A report that is being written. For one thread. */
final class Story {
    static final Lexicon COLOUR = Lexicon.read(Story.class, "colour.txt");

    private static final int DETAILS = 3;

    private final Stage stage;
    private final String outlet;
    private final LocalDate day;
    private final List<Sentence> body = new ArrayList<>();
    private Sentence headline = Sentence.of("News in brief", Tells.COLOUR, null, null);
    private @Nullable String dateline;

    Story(Stage stage, String outlet, LocalDate day) {
        this.stage = stage;
        this.outlet = outlet;
        this.day = day;
    }

    Story headline(String words, Tells tells, @Nullable Deed deed, @Nullable String origin) {
        headline = Sentence.of(words, tells, deed == null ? null : deed.id(), origin);
        return this;
    }

    /** An agency's dateline names it. */
    Story dateline(Town town, boolean isAgency) {
        String place = town.name().toUpperCase(Locale.ROOT) + ", " + stage.theatre.country();
        dateline = place + (isAgency ? " (" + outlet + ")" : "") + " —";
        return this;
    }

    Story say(Sentence sentence) {
        body.add(sentence);
        return this;
    }

    /** Words of which reports of one deed share some. */
    Story colour(Deed deed) {
        for (String shape : stage.chance.shuffled(COLOUR.lines("details")).subList(0, DETAILS)) {
            String words = new Template(shape)
                    .with("site", deed.site())
                    .with("street", deed.street())
                    .with("trade", deed.trade())
                    .with("thing", deed.thing())
                    .with("person", stage.person())
                    .filled();
            say(Sentence.of(words, Tells.COLOUR, deed.id(), null));
        }
        return this;
    }

    Dispatch print() {
        Dispatch dispatch = new Dispatch(stage.nextDispatch(), outlet, day, outlet, day, headline, dateline, body);
        stage.dispatches.add(dispatch);
        return dispatch;
    }

    /** The text of another newsroom under an outlet's own name and headline, all or but the last sentences left out. */
    static Dispatch reprint(Stage stage, Dispatch first, String outlet, LocalDate day, int leftOut) {
        Dispatch copy = new Dispatch(
                stage.nextDispatch(),
                outlet,
                day,
                first.newsroom(),
                first.written(),
                first.headline(),
                first.dateline(),
                first.body().subList(0, first.body().size() - leftOut));
        stage.dispatches.add(copy);
        return copy;
    }
}
