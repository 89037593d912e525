package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;

/**
 * The registry of extractors: a new kind of extraction is one class and one line here. They run in this order, so that one
 * can see the claims of those before it. Thread-safe.
 */
public final class Extractors {
    private final Cues cues = new Cues();
    private final Triggers triggers = new Triggers(cues);
    private final Register register;
    private final Gazetteer gazetteer;
    private final List<Extractor> extractors = List.of(
            new DirectSpeech(),
            new IndirectSpeech(),
            new CitedSpeech(),
            new StatedPosition(),
            new HeardSpeech(),
            new CasualtyCounts(),
            new BulletinFigures(),
            new Events());

    /** Extractors that know the parties and the places that come with the program. */
    public Extractors() {
        this(Register.shipped(), Gazetteer.shipped());
    }

    /** Extractors that know some parties and places. */
    public Extractors(Register register, Gazetteer gazetteer) {
        this.register = register;
        this.gazetteer = gazetteer;
    }

    /** The names of the extractors, in order; each has its examples in a file named after it. */
    public List<String> names() {
        return extractors.stream().map(Extractors::name).toList();
    }

    /** An event that a trigger seems to tell, with what speaks for it, for those who find the weights. */
    public record WeighedEvent(Event event, List<String> features) {}

    /** All events that a report's triggers seem to tell, likely or not. */
    public List<WeighedEvent> weighedEvents(Annotated report) {
        Story story = new Story(report, cues, triggers, register, gazetteer);
        Claims claims = new Claims(report.report().id());
        List<WeighedEvent> found = new ArrayList<>();
        for (Extractor extractor : extractors) {
            if (extractor instanceof Events events) {
                events.weigh(story, claims).forEach(one -> found.add(new WeighedEvent(one.event(), one.features())));
            } else {
                extractor.extract(story, claims);
            }
        }
        return found;
    }

    /** All claims of a report, in text order. */
    public List<Claim> claims(Annotated report) {
        return claims(report, name -> {});
    }

    /**
     * The same, for those who take each extractor's time.
     *
     * @param through hears the name of every extractor when it has made its claims
     */
    public List<Claim> claims(Annotated report, Consumer<String> through) {
        Story story = new Story(report, cues, triggers, register, gazetteer);
        Claims claims = new Claims(report.report().id());
        for (Extractor extractor : extractors) {
            extractor.extract(story, claims);
            through.accept(name(extractor));
        }
        return claims.finish();
    }

    private static String name(Extractor extractor) {
        return extractor.getClass().getSimpleName();
    }
}
