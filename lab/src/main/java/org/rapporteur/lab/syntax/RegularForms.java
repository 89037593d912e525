package org.rapporteur.lab.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The forms of English words that are formed by rule; where there may be two, both: "travelled" and "traveled". */
final class RegularForms {
    private static final String VOWELS = "aeiou";

    private RegularForms() {}

    /** A verb's past, which is its participle, too. */
    static List<String> past(String verb) {
        return withVowelEnding(verb, "ed");
    }

    /** A verb's present participle. */
    static List<String> participle(String verb) {
        if (verb.endsWith("ie")) {
            return List.of(cut(verb, 2) + "ying");
        }
        return verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("ye") && !verb.endsWith("oe")
                ? List.of(cut(verb, 1) + "ing")
                : withDoubling(verb, "ing");
    }

    /** A noun's plural, and the third person of a verb's present. */
    static List<String> plural(String word) {
        if (endsInConsonantAndY(word)) {
            return List.of(cut(word, 1) + "ies");
        }
        if (word.endsWith("o")) {
            return List.of(word + "s", word + "es");
        }
        boolean hisses = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
        return List.of(word + (hisses ? "es" : "s"));
    }

    /** An adjective's comparative. */
    static List<String> comparative(String adjective) {
        return withVowelEnding(adjective, "er");
    }

    /** An adjective's superlative. */
    static List<String> superlative(String adjective) {
        return withVowelEnding(adjective, "est");
    }

    private static List<String> withVowelEnding(String word, String ending) {
        if (word.endsWith("e")) {
            return List.of(word + ending.substring(1));
        }
        return endsInConsonantAndY(word) ? List.of(cut(word, 1) + "i" + ending) : withDoubling(word, ending);
    }

    /** One consonant after one vowel is doubled in words of one syllable, and in some longer ones. */
    private static List<String> withDoubling(String word, String ending) {
        List<String> forms = new ArrayList<>();
        int length = word.length();
        char last = word.charAt(length - 1);
        boolean doubles = length > 2
                && !isVowel(word, length - 1)
                && "wxy".indexOf(last) < 0
                && isVowel(word, length - 2)
                && !isVowel(word, length - 3);
        if (doubles) {
            forms.add(word + last + ending);
        }
        if (!doubles || IntStream.range(0, length - 2).anyMatch(i -> isVowel(word, i))) {
            forms.add(word + ending);
        }
        return forms;
    }

    private static boolean endsInConsonantAndY(String word) {
        return word.length() > 1 && word.endsWith("y") && !isVowel(word, word.length() - 2);
    }

    /** The u of "qu" is none. */
    private static boolean isVowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0 && !word.startsWith("qu", at - 1);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
