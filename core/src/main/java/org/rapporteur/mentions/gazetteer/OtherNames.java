package org.rapporteur.mentions.gazetteer;

/**
 * Which of GeoNames' alternate names a place is looked up by. Among them are codes of airports and syllables of other
 * scripts, in small letters, which name no place in an English report.
 */
final class OtherNames {
    private static final int SHORTEST = 4;
    private static final int LONGEST_CODE = 5;
    private static final int LONGEST = 100;

    /** Whether a name is Latin, has capitals but not only these, and is no mere three letters. */
    static boolean has(String name) {
        boolean small = false;
        boolean capital = false;
        for (int i = 0; i < name.length(); i++) {
            small |= Character.isLowerCase(name.charAt(i));
            capital |= Character.isUpperCase(name.charAt(i));
        }
        if (!capital || (!small && name.length() <= LONGEST_CODE) || name.length() > LONGEST) {
            return false;
        }
        String key = PlaceKeys.of(name);
        return key.length() >= SHORTEST && PlaceKeys.isLatin(key);
    }

    private OtherNames() {}
}
