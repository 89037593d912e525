package org.rapporteur.lab;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Link;

/** When words that were found and words that a person expects count as the same. */
final class Agreement {
    private static final Pattern EITHER = Pattern.compile("\\|");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern ENDS = Pattern.compile("^[\"“”‘’'.,\\s]+|[\"“”‘’'.,\\s]+$");

    /** White space folded, quotation marks and stops at the ends left out, in lower case. */
    static String folded(String words) {
        String line = SPACE.matcher(words).replaceAll(" ");
        return ENDS.matcher(line).replaceAll("").toLowerCase(Locale.ROOT);
    }

    static boolean same(String found, String expected) {
        return folded(found).equals(folded(expected));
    }

    /** Whether found words hold the expected ones, or half of them or more: a boundary set elsewhere is no fault. */
    static boolean covers(String found, String expected) {
        String a = folded(found);
        String b = folded(expected);
        return a.contains(b) || (b.contains(a) && 2 * a.length() >= b.length());
    }

    /** Whether a value is one of those in {@code a|b}. */
    static boolean isOneOf(String found, String expected) {
        return EITHER.splitAsStream(expected).anyMatch(found::equals);
    }

    /** Whether a name holds one of those in {@code a|b} word for word, or that holds it. */
    static boolean named(@Nullable String found, String expected) {
        if (found == null || words(found).isBlank()) {
            return false;
        }
        String name = words(found);
        for (String one : EITHER.split(expected, -1)) {
            if (name.contains(words(one)) || words(one).contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sources of a chain are, one by one, those of one of the expected chains. */
    static boolean chained(List<Link> found, List<List<String>> expected) {
        return expected.stream().anyMatch(chain -> isChain(found, chain));
    }

    private static boolean isChain(List<Link> found, List<String> expected) {
        if (found.size() != expected.size()) {
            return false;
        }
        for (int i = 0; i < found.size(); i++) {
            if (!named(name(found.get(i)), expected.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The source's name; null where it has none. */
    static @Nullable String name(Link link) {
        return link.source() == null ? null : link.source().name();
    }

    private static String words(String name) {
        return " "
                + name.toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .replaceAll("[^\\p{L}\\p{N}']+", " ")
                        .strip() + " ";
    }

    private Agreement() {}
}
