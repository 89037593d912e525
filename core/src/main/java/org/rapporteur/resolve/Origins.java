package org.rapporteur.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Link;
import org.rapporteur.model.Report;
import org.rapporteur.model.Source;

/**
 * Who stands behind a claim. Copies of one text are their first outlet's; a chain is followed to its last link; who speaks by
 * office is one with the institution he speaks for.
 */
public final class Origins {
    /** What of a report tells whose it is. */
    public record Newsroom(
            String report,
            @Nullable String publisher,
            @Nullable LocalDate published) {
        /** That of a report. */
        public static Newsroom of(Report report) {
            return new Newsroom(
                    report.id(),
                    report.publisher(),
                    report.published() == null ? null : report.published().date());
        }
    }

    private final Register register;
    private final Institutions institutions;
    private final Function<String, Newsroom> newsrooms;
    private final Function<String, Set<String>> copies;

    /**
     * @param newsrooms of a report's id
     * @param copies the copies of a report's text, by ids
     */
    public Origins(Register register, Function<String, Newsroom> newsrooms, Function<String, Set<String>> copies) {
        this.register = register;
        this.institutions = new Institutions(register);
        this.newsrooms = newsrooms;
        this.copies = copies;
    }

    /** A claim with who stands behind it. */
    public Told of(Claim claim) {
        Newsroom first = firstCopy(claim.basis().report());
        String outlet = outlet(first);
        return new Told(claim, outlet, origin(claim.basis().chain(), outlet, first.published()), first.published());
    }

    private Newsroom firstCopy(String report) {
        List<Newsroom> rooms = new ArrayList<>();
        Copies.around(report, copies).forEach(one -> rooms.add(newsrooms.apply(one)));
        return first(rooms);
    }

    /** Of the newsrooms of copies of one text, the one whose it is. */
    public static Newsroom first(Collection<Newsroom> copies) {
        return copies.stream()
                .min(Comparator.comparing(
                                Newsroom::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Newsroom::report))
                .orElseThrow();
    }

    private String outlet(Newsroom room) {
        String publisher = room.publisher();
        if (publisher == null) {
            return "report " + room.report();
        }
        Actor known = register.named(publisher, room.published());
        return known != null ? known.id() : plain(publisher);
    }

    private String origin(List<Link> chain, String outlet, @Nullable LocalDate day) {
        for (int i = chain.size() - 1; i >= 0; i--) {
            Source source = chain.get(i).source();
            if (source != null) {
                return origin(source, outlet, day);
            }
        }
        return outlet;
    }

    private String origin(Source source, String outlet, @Nullable LocalDate day) {
        String id = source.id();
        if (id != null && !id.startsWith("~")) {
            return institutions.of(id, day);
        }
        boolean named = source.type() != Source.Type.UNNAMED && source.type() != Source.Type.WITNESS && id == null;
        return named ? plain(source.name()) : plain(source.name()) + " of " + outlet;
    }

    /** A name without its article and in plain spaces, so that a source and a publisher of one name are one. */
    private static String plain(String name) {
        String plain = name.strip().replaceAll("\\s+", " ");
        return plain.regionMatches(true, 0, "the ", 0, 4) ? plain.substring(4) : plain;
    }
}
