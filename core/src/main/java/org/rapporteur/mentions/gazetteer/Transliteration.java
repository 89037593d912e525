package org.rapporteur.mentions.gazetteer;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the Latin spellings of a name in another script have in common. A key has to be long to be told: a name that isn't
 * found is a place without coordinates, a wrong one would be another place.
 */
final class Transliteration {
    /** Keys that are shorter have too many namesakes. */
    private static final int SHORTEST = 5;

    /** Where names are written in the Arabic or Hebrew alphabets, or in Ge'ez. */
    private static final Set<String> SEMITIC = Set.of(
            "AE", "AF", "BH", "DJ", "DZ", "EG", "EH", "ER", "ET", "IL", "IQ", "IR", "JO", "KM", "KW", "LB", "LY", "MA",
            "MR", "OM", "PK", "PS", "QA", "SA", "SD", "SO", "SY", "TD", "TN", "YE", "MM");

    /** Where they are written in Cyrillic. */
    private static final Set<String> CYRILLIC =
            Set.of("BA", "BG", "BY", "KG", "KZ", "MD", "ME", "MK", "MN", "RS", "RU", "TJ", "TM", "UA", "UZ", "XK");

    /** What some write with o or u: {@code Zawr} is {@code Zor}. */
    private static final Pattern AW = Pattern.compile("a[wu](?=[bcdfghjklmnpqrstvxz])");

    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ar", "er", "as", "es", "ash", "esh", "at", "et", "ad", "ed", "an", "en", "az", "ez", "ul");

    /** The keys under which a place of a country is found by a name. */
    static Set<String> keys(String name, String country) {
        Set<String> keys = new LinkedHashSet<>();
        if (SEMITIC.contains(country)) {
            add(keys, semitic(name), 'a');
        }
        if (CYRILLIC.contains(country)) {
            add(keys, cyrillic(name), 'c');
        }
        return keys;
    }

    /** The keys under which a name is looked for. */
    static Set<String> keys(String name) {
        Set<String> keys = new LinkedHashSet<>();
        add(keys, semitic(name), 'a');
        add(keys, cyrillic(name), 'c');
        return keys;
    }

    private static void add(Set<String> keys, String key, char script) {
        if (key.length() >= SHORTEST && PlaceKeys.isLatin(key.toLowerCase(Locale.ROOT))) {
            keys.add(script + key);
        }
    }

    /** Without articles, with one letter for what stands for one of theirs, and short vowels levelled. */
    private static String semitic(String name) {
        StringBuilder joined = new StringBuilder();
        String[] words = name.split("[\\s\\-‐‑–]+", -1);
        for (int i = 0; i < words.length; i++) {
            String word = PlaceKeys.of(words[i]);
            if (i + 1 == words.length || !ARTICLES.contains(word)) {
                joined.append(end(word));
            }
        }
        return single(AW.matcher(joined)
                .replaceAll("u")
                .replace("kh", "x")
                .replace("gh", "g")
                .replace("sh", "S")
                .replace("tch", "C")
                .replace("ch", "S")
                .replace("th", "t")
                .replace("dh", "d")
                .replace("dj", "j")
                .replace("ph", "f")
                .replace('q', 'k')
                .replace("ck", "k")
                .replace('c', 'k')
                .replace('v', 'w')
                .replace("ouw", "u")
                .replace("oo", "u")
                .replace("ou", "u")
                .replace("ow", "u")
                .replace("uw", "u")
                .replace('o', 'u')
                .replace("ei", "E")
                .replace("ey", "E")
                .replace("ai", "E")
                .replace("ay", "E")
                .replace("ee", "i")
                .replace("iy", "i")
                .replace('y', 'i')
                .replace('e', 'a'));
    }

    /** A word without the "h" of the ending -ah, which some leave out. */
    private static String end(String word) {
        int length = word.length();
        if (length > 3 && (word.endsWith("ah") || word.endsWith("eh"))) {
            return word.substring(0, length - 1);
        }
        return word;
    }

    /** With one letter for what stands for one Cyrillic letter, and the ending of adjectives levelled. */
    private static String cyrillic(String name) {
        StringBuilder joined = new StringBuilder();
        for (String word : name.split("[\\s\\-‐‑–]+", -1)) {
            joined.append(adjective(PlaceKeys.of(word)));
        }
        return single(joined.toString()
                .replace("shch", "S")
                .replace("sch", "S")
                .replace("sh", "S")
                .replace("tch", "C")
                .replace("ch", "C")
                .replace("zh", "J")
                .replace("kh", "h")
                .replace('g', 'h')
                .replace("ts", "c")
                .replace("tz", "c")
                .replace("ck", "k")
                .replace('w', 'v')
                .replace("ya", "A")
                .replace("ia", "A")
                .replace("ja", "A")
                .replace("yu", "U")
                .replace("iu", "U")
                .replace("ju", "U")
                .replace("yo", "o")
                .replace("io", "o")
                .replace("jo", "o")
                .replace("ye", "e")
                .replace("ie", "e")
                .replace("je", "e")
                .replace("yi", "i")
                .replace("ji", "i")
                .replace("iy", "i")
                .replace('y', 'i')
                .replace('j', 'i'));
    }

    private static String adjective(String word) {
        for (String end : new String[] {"iy", "yy", "yi", "ij", "yj", "ii"}) {
            if (word.length() > 4 && word.endsWith(end)) {
                return word.substring(0, word.length() - 2) + "i";
            }
        }
        return word;
    }

    private static String single(String word) {
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }

    private Transliteration() {}
}
