package org.rapporteur.mentions.gazetteer;

import org.rapporteur.mentions.register.NameKeys;

/**
 * A place's name without what its spellings differ in: case, accents, apostrophes, hyphens, full stops, spaces, a "the"
 * before it, and "St.", "Mt." and "Ft." for what they stand for. {@code Deir ez-Zor} and {@code Deir Ezzor} are
 * {@code deirezzor}.
 */
final class PlaceKeys {
    private static final String BETWEEN = " -‐‑–_/,\u00a0\t\n";

    /** The key of a name; empty where nothing of it is Latin. */
    static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        int start = 0;
        int words = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || BETWEEN.indexOf(name.charAt(i)) >= 0) {
                if (i > start) {
                    String word = NameKeys.word(name.substring(start, i));
                    boolean last = i == name.length();
                    if (!(words == 0 && !last && word.equals("the"))) {
                        key.append(last ? word : whole(word));
                        words++;
                    }
                }
                start = i + 1;
            }
        }
        return key.toString();
    }

    private static String whole(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "mt" -> "mount";
            case "ft" -> "fort";
            default -> word;
        };
    }

    /** Whether all letters of a key are of the Latin alphabet, and there is one. */
    static boolean isLatin(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean latin = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "()&ʹ".indexOf(c) >= 0;
            if (!latin) {
                return false;
            }
        }
        return !key.isEmpty();
    }

    private PlaceKeys() {}
}
