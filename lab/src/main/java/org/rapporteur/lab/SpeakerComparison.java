package org.rapporteur.lab;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.lab.SpeakerSheet.Item;
import org.rapporteur.model.Link;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Compares a report's speakers with those of its sheet. */
final class SpeakerComparison {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");

    /**
     * Looks up each item's statement and whose it is.
     *
     * @param wrong hears a line for each that is not right
     * @throws IOException where an item's words don't stand in the report exactly once
     */
    static SpeakerScore of(SpeakerSheet sheet, SampleReport read, Consumer<String> wrong) throws IOException {
        SpeakerScore score = SpeakerScore.NONE;
        for (Item item : sheet.speakers()) {
            Optional<Statement> statement = statement(place(item, read), read.statements());
            Source source = statement.map(SpeakerComparison::source).orElse(null);
            boolean right = statement.isPresent() && isRight(item, source);
            if (!right) {
                String found = statement.isEmpty() ? "no statement" : source == null ? "nobody" : source.name();
                wrong.accept(sheet.report() + " \"" + item.words() + "\": " + found + ", expected "
                        + String.join(" or ", item.who()));
            }
            score = score.plus(score(item, statement.isPresent(), right, source));
        }
        return score;
    }

    /** Whether two names are one but for case, diacritics, punctuation and an article. */
    static boolean isSame(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static SpeakerScore score(Item item, boolean found, boolean right, @Nullable Source source) {
        boolean typed = !item.type().isEmpty();
        boolean typeRight = typed && source != null && item.type().contains(ContractNames.of(source.type()));
        boolean idRight = item.id() != null && source != null && item.id().equals(source.id());
        return new SpeakerScore(
                one(right),
                one(found && !right),
                one(!found),
                one(typeRight),
                one(typed),
                one(idRight),
                one(item.id() != null));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    private static boolean isRight(Item item, @Nullable Source source) {
        return source == null
                ? item.open()
                : item.who().stream().anyMatch(name -> isSame(name, source.name()))
                        || (item.open() && PRONOUNS.contains(folded(source.name())));
    }

    private static String folded(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String words = BETWEEN_WORDS.matcher(plain.replace('’', '\'')).replaceAll(" ");
        return ARTICLE.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    private static Span place(Item item, SampleReport read) throws IOException {
        List<Span> places =
                Barren.in(read.report().text(), List.of(item.words())).places();
        if (places.size() != 1) {
            throw new IOException(read.name() + " has the words \"" + item.words() + "\" " + places.size()
                    + " times; give words that stand there once");
        }
        return places.get(0);
    }

    /** The statement that holds most of the words, at least half of them; of several the shortest. */
    private static Optional<Statement> statement(Span words, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> 2 * shared(words, statement) >= words.end() - words.start())
                .max(Comparator.<Statement>comparingInt(statement -> shared(words, statement))
                        .thenComparingInt(statement -> statement.content().start()
                                - statement.content().end()));
    }

    private static int shared(Span words, Statement statement) {
        Span content = statement.content();
        return Math.min(words.end(), content.end()) - Math.max(words.start(), content.start());
    }

    private static @Nullable Source source(Statement statement) {
        List<Link> chain = statement.basis().chain();
        return chain.isEmpty() ? null : chain.get(chain.size() - 1).source();
    }

    private SpeakerComparison() {}
}
