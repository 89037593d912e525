package org.rapporteur.mentions.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A name without what its spellings differ in: case, accents, apostrophes, full stops, hyphens, Arabic articles. */
public final class NameKeys {
    /** Two spellings of one word; the first is the key. */
    static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("organization", "organisation"),
            Map.entry("organizations", "organisations"),
            Map.entry("defense", "defence"),
            Map.entry("program", "programme"),
            Map.entry("programs", "programmes"),
            Map.entry("center", "centre"),
            Map.entry("centers", "centres"),
            Map.entry("labor", "labour"),
            Map.entry("&", "and"));

    private static final Set<String> ARTICLES = Set.of("al", "el", "ash", "as", "ad", "an", "ar", "az", "at");
    private static final String HYPHENS = "-‐‑–";
    private static final String APOSTROPHES = "'’‘`´ʿʾʻʼ.";

    /** The key of one word: {@code U.N.} is {@code un}, {@code Elysée} is {@code elysee}. */
    public static String word(String word) {
        StringBuilder key = new StringBuilder(word.length());
        String plain = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case 'ı', 'İ' -> key.append('i');
                case 'ø', 'Ø' -> key.append('o');
                case 'ł', 'Ł' -> key.append('l');
                case 'đ', 'Đ', 'ð', 'Ð' -> key.append('d');
                case 'þ', 'Þ' -> key.append("th");
                case 'ə', 'Ə' -> key.append('a');
                case 'ħ', 'Ħ' -> key.append('h');
                case 'ß' -> key.append("ss");
                case 'æ', 'Æ' -> key.append("ae");
                case 'œ', 'Œ' -> key.append("oe");
                default -> {
                    if (APOSTROPHES.indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
                        key.append(c);
                    }
                }
            }
        }
        String lower = key.toString().toLowerCase(Locale.ROOT);
        return SPELLINGS.getOrDefault(lower, lower);
    }

    /** The key of a whole name, its words parted by spaces: {@code Al-Shabaab} is {@code shabaab}. */
    public static String of(String name) {
        return String.join(" ", keys(tokens(name)));
    }

    /** A name's words as a tokenizer cuts them: hyphens and {@code 's} stand apart. */
    static String[] tokens(String name) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean end = i == name.length();
            boolean hyphen = !end && HYPHENS.indexOf(name.charAt(i)) >= 0;
            if (end || hyphen || Character.isWhitespace(name.charAt(i))) {
                addCut(tokens, name.substring(start, i));
                if (hyphen) {
                    tokens.add("-");
                }
                start = i + 1;
            }
        }
        return tokens.toArray(String[]::new);
    }

    private static void addCut(List<String> tokens, String word) {
        if (word.length() > 2 && isOwner(word.substring(word.length() - 2))) {
            tokens.add(word.substring(0, word.length() - 2));
            tokens.add("'s");
        } else if (!word.isEmpty()) {
            tokens.add(word);
        }
    }

    /** The keys of tokens: no hyphens, no articles, {@code 's} with the word before it, no "the" at the beginning. */
    static List<String> keys(String[] tokens) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < tokens.length; i++) {
            boolean the = i == 0 && tokens.length > 1 && tokens[i].equalsIgnoreCase("the");
            if (isBetween(tokens[i]) || the || isArticle(tokens, i, tokens.length)) {
                continue;
            }
            String key = word(tokens[i]);
            if (i + 1 < tokens.length && isOwner(tokens[i + 1])) {
                key += "s";
                i++;
            }
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** Whether a token is an Arabic article before another word; all but al and el only before a hyphen. */
    static boolean isArticle(String[] tokens, int i, int to) {
        String token = tokens[i];
        int length = token.length();
        if (length < 2 || length > 3 || i + 1 >= to) {
            return false;
        }
        char first = token.charAt(0);
        if (first != 'a' && first != 'A' && first != 'e' && first != 'E') {
            return false;
        }
        boolean hyphen = isHyphen(tokens[i + 1]);
        if (hyphen && i + 2 >= to) {
            return false;
        }
        char second = token.charAt(1);
        boolean plain = length == 2 && (second == 'l' || second == 'L');
        return plain ? !isOwner(tokens[i + 1]) : hyphen && ARTICLES.contains(token.toLowerCase(Locale.ROOT));
    }

    /** Whether a token is what only joins words of a name. */
    static boolean isBetween(String token) {
        return isHyphen(token) || (token.length() == 1 && (token.charAt(0) == '\'' || token.charAt(0) == '’'));
    }

    /** Whether a token is the {@code 's} of an owner. */
    static boolean isOwner(String token) {
        return token.length() == 2
                && (token.charAt(0) == '\'' || token.charAt(0) == '’')
                && (token.charAt(1) == 's' || token.charAt(1) == 'S');
    }

    private static boolean isHyphen(String token) {
        return token.length() == 1 && HYPHENS.indexOf(token.charAt(0)) >= 0;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private NameKeys() {}
}
