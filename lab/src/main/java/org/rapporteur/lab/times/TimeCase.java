package org.rapporteur.lab.times;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text and all of its time expressions; {@code lab/times/README.md} tells what each field means.
 *
 * @param published the report's day; null where it has none
 */
record TimeCase(int id, @Nullable String published, String text, List<Item> times) {
    TimeCase {
        times = List.copyOf(times);
    }

    /**
     * One expression.
     *
     * @param nth which of several occurrences is meant, from 1
     * @param within by how many days a side may differ
     */
    record Item(
            String words,
            @Nullable Integer nth,
            String type,
            String value,
            @Nullable String start,
            @Nullable String end,
            @Nullable String clock,
            int within) {
        /** Where it begins in a text; -1 where it isn't there. */
        int startIn(String text) {
            int at = -1;
            for (int k = nth == null ? 1 : nth; k > 0; ) {
                at = text.indexOf(words, at + 1);
                if (at < 0) {
                    return -1;
                }
                boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
                int end = at + words.length();
                if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                    k--;
                }
            }
            return at;
        }
    }

    /**
     * The cases of a file, in order.
     *
     * @throws IOException where it can't be read or has a field that isn't one; the message tells the line
     */
    static List<TimeCase> read(Path file) throws IOException {
        return new YAMLMapper().readValue(Files.readString(file), new TypeReference<List<TimeCase>>() {});
    }
}
