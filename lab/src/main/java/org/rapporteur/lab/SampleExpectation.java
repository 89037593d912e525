package org.rapporteur.lab;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader marks in one sample report; {@code examples/README.md} tells what each field means. In a name or a
 * value, {@code a|b} is either.
 *
 * @param report {@code FILE}, or {@code FILE#n} for the nth entry or line
 * @param language English where it is not told
 * @param unread whether it is in a language the program doesn't read, so that no claim is expected
 */
record SampleExpectation(
        String report,
        @Nullable String published,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String dateline,
        String language,
        boolean unread,
        List<PassageItem> passages,
        List<StatementItem> statements,
        List<CasualtyItem> casualties,
        @JsonProperty("no_casualties") List<String> noCasualties,
        @JsonProperty("no_claims") List<String> noClaims) {
    SampleExpectation {
        passages = orEmpty(passages);
        statements = orEmpty(statements);
        casualties = orEmpty(casualties);
        noCasualties = orEmpty(noCasualties);
        noClaims = orEmpty(noClaims);
        language = language == null ? "en" : language;
        if (unread && !(statements.isEmpty() && casualties.isEmpty())) {
            throw new IllegalArgumentException(report + " is unread and can give no claims");
        }
    }

    /**
     * The entries of a YAML file, in order.
     *
     * @throws IOException where it can't be read or an entry has a field that isn't one; the message tells the line
     */
    static List<SampleExpectation> read(Path file) throws IOException {
        return new YAMLMapper().readValue(Files.readString(file), new TypeReference<List<SampleExpectation>>() {});
    }

    /** A passage that is no paragraph. */
    record PassageItem(String role, String text) {}

    /**
     * A statement.
     *
     * @param cue not compared where it is absent, as where a quotation goes on after its attribution
     * @param chain names from the outermost to the speaker; absent where {@code chains} gives several that will do
     */
    record StatementItem(
            String content,
            String speaker,
            String form,
            @Nullable String cue,
            @Nullable List<String> chain,
            @Nullable List<List<String>> chains,
            String stance,
            String polarity,
            boolean optional) {
        StatementItem {
            chains = either(chain, chains, content);
            stance = stance == null ? "asserted" : stance;
            polarity = polarity == null ? "positive" : polarity;
        }

        /** The chains that will do; one at least. */
        List<List<String>> accepted() {
            return orEmpty(chains);
        }
    }

    /** Counts of people, with the parts of them under {@code of}. */
    record CasualtyItem(
            String words,
            @Nullable CountItem killed,
            @Nullable CountItem injured,
            @Nullable CountItem missing,
            @Nullable CountItem abducted,
            @Nullable CountItem displaced,
            @Nullable String group,
            List<PartItem> of,
            @Nullable List<String> chain,
            @Nullable List<List<String>> chains,
            boolean optional) {
        CasualtyItem {
            of = orEmpty(of);
            chains = either(chain, chains, words);
        }

        /** The chains that will do; one at least. */
        List<List<String>> accepted() {
            return orEmpty(chains);
        }
    }

    /** How many of the counted belong to a group. */
    record PartItem(
            String group,
            @Nullable CountItem killed,
            @Nullable CountItem injured) {}

    /** A number of people. */
    record CountItem(@Nullable Integer low, @Nullable Integer high, boolean approximate) {}

    private static List<List<String>> either(
            @Nullable List<String> chain, @Nullable List<List<String>> chains, String what) {
        if ((chain == null) == (chains == null)) {
            throw new IllegalArgumentException("\"" + what + "\" needs chain, or chains for several that will do");
        }
        return chain == null ? orEmpty(chains) : List.of(chain);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
