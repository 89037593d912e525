package org.rapporteur.read;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much of a text is in which script, and the languages that this alone, or a letter of their own, tells. */
final class Scripts {
    /**
     * A language among those of one script.
     *
     * @param marks letters that it has and the script's main language has not
     */
    private record Marked(String language, String marks) {}

    private static final Map<UnicodeScript, String> MAIN = Map.ofEntries(
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HAN, "zh"));

    /** In the order they are tried: the rarer marks first. */
    private static final Map<UnicodeScript, List<Marked>> OTHERS = Map.of(
            UnicodeScript.CYRILLIC,
            List.of(
                    new Marked("mk", "ѓќѕ"),
                    new Marked("sr", "ђћјљњџ"),
                    new Marked("tg", "ӣӯҳҷ"),
                    new Marked("kk", "әғқңұһ"),
                    new Marked("be", "ў"),
                    new Marked("uk", "іїєґ")),
            UnicodeScript.ARABIC,
            List.of(
                    new Marked("ps", "ټډړږښڼې"),
                    new Marked("ur", "ٹڈڑےں"),
                    new Marked("ku", "ێۆڕڵە"),
                    new Marked("fa", "پچژگکی")));

    private static final int SAMPLE = 20_000;

    /** So few letters tell nothing. */
    private static final int FEWEST = 20;

    /** A language of its own has one of its marked letters in so many at least; names from abroad have fewer. */
    private static final int MARKED_ONE_IN = 60;

    private final Map<UnicodeScript, Integer> counts;
    private final int letters;

    private Scripts(Map<UnicodeScript, Integer> counts, int letters) {
        this.counts = counts;
        this.letters = letters;
    }

    /** Of the text's beginning. */
    static Scripts of(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int ascii = 0;
        int letters = 0;
        int end = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii += Character.isLetter(c) ? 1 : 0;
            } else if (Character.isLetter(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
                counts.merge(UnicodeScript.of(c), 1, Integer::sum);
                letters++;
            }
        }
        counts.merge(UnicodeScript.LATIN, ascii, Integer::sum);
        return new Scripts(counts, letters + ascii);
    }

    boolean isLatin() {
        return counts.getOrDefault(UnicodeScript.LATIN, 0) * 2 >= letters;
    }

    /** The language of a text that is not in Latin script; null where it is too short or its script not known here. */
    Languages.@Nullable Guess guess(String text) {
        UnicodeScript most = UnicodeScript.LATIN;
        for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
            most = count.getValue() > counts.getOrDefault(most, 0) ? count.getKey() : most;
        }
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (most == UnicodeScript.HAN && kana * 10 > letters) {
            most = UnicodeScript.HIRAGANA;
        }
        String main = MAIN.get(most);
        if (letters < FEWEST || main == null) {
            return null;
        }
        String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
        for (Marked other : OTHERS.getOrDefault(most, List.of())) {
            long marks =
                    sample.chars().filter(c -> other.marks().indexOf(c) >= 0).count();
            if (marks * MARKED_ONE_IN >= letters) {
                return new Languages.Guess(other.language(), true);
            }
        }
        boolean bulgarian = most == UnicodeScript.CYRILLIC
                && sample.indexOf('ъ') >= 0
                && sample.chars().noneMatch(c -> c == 'ы' || c == 'э');
        return new Languages.Guess(bulgarian ? "bg" : main, !bulgarian || letters > 10 * FEWEST);
    }
}
