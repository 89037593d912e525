package org.rapporteur.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;

/** A claim as a row of a table. */
final class ClaimRow {
    static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "what",
            "source",
            "stance",
            "place",
            "from",
            "to",
            "polarity",
            "modality",
            "confidence",
            "rule",
            "report");

    /** How many of the columns a table shows. */
    static final int SHOWN = 8;

    static List<String> of(Claim claim) {
        Claim.Basis basis = claim.basis();
        Place place = place(claim);
        Time time = time(claim);
        return List.of(
                basis.id(),
                claim.kind(),
                what(claim),
                source(basis.chain()),
                word(basis.stance()),
                place == null ? "" : place.name(),
                time == null || time.interval().start() == null
                        ? ""
                        : time.interval().start().toString(),
                time == null || time.interval().end() == null
                        ? ""
                        : time.interval().end().toString(),
                word(basis.polarity()),
                word(basis.modality()),
                String.format(Locale.ROOT, "%.2f", basis.confidence()),
                basis.rule(),
                basis.report());
    }

    /** Who vouches, outermost first. */
    static String source(List<Link> chain) {
        return String.join(
                " < ",
                chain.stream()
                        .map(Link::source)
                        .map(source -> source == null ? "somebody" : source.name())
                        .toList());
    }

    private static String what(Claim claim) {
        return claim.accept(new Claim.Visitor<String, RuntimeException>() {
            @Override
            public String statement(Statement statement) {
                return word(statement.form());
            }

            @Override
            public String event(Event event) {
                Enum<?> kind = event.mode() != null ? event.mode() : event.phase();
                String what = event.type() + (kind == null ? "" : " " + word(kind));
                if (event.actors().isEmpty() && event.targets().isEmpty()) {
                    return what;
                }
                String whom = event.targets().isEmpty() ? "" : " > " + names(event.targets());
                return what + ": " + names(event.actors()) + whom;
            }

            @Override
            public String casualties(Casualties casualties) {
                StringBuilder what = new StringBuilder();
                casualties
                        .counts()
                        .forEach((harm, count) -> what.append(what.isEmpty() ? "" : ", ")
                                .append(count.words())
                                .append(' ')
                                .append(word(harm)));
                return what + (casualties.group() == null ? "" : " (" + word(casualties.group()) + ")");
            }
        });
    }

    private static String names(List<Party> parties) {
        return parties.isEmpty()
                ? "?"
                : String.join(", ", parties.stream().map(Party::name).toList());
    }

    private static @Nullable Place place(Claim claim) {
        if (claim instanceof Event event) {
            return event.place();
        }
        return claim instanceof Casualties casualties ? casualties.place() : null;
    }

    private static @Nullable Time time(Claim claim) {
        if (claim instanceof Event event) {
            return event.time();
        }
        return claim instanceof Casualties casualties ? casualties.time() : null;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ClaimRow() {}
}
