package org.rapporteur.mentions.times;

/**
 * Words of a line that say when, how long or how often.
 *
 * @param first their first word
 * @param end the first word after them
 */
record Found(int first, int end, String rule, Meaning meaning) {
    /** The same from an earlier word on. */
    Found from(int earlier) {
        return new Found(earlier, end, rule, meaning);
    }
}
