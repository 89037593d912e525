package org.rapporteur.cli.summary;

/** Small help with English. */
public final class Words {
    /** A number and what it counts: {@code 1 report}, {@code 1,200 reports}. */
    public static String counted(int number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** A number with its thousands apart: {@code 1,200}. */
    public static String number(int number) {
        String digits = Integer.toString(number);
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                grouped.append(',');
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }

    /** As at the beginning of a sentence. */
    public static String capitalised(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }

    /** The last word of a phrase before what it is of: {@code districts} in "districts of Aleppo". */
    static String head(String phrase) {
        String[] words = phrase.replaceFirst(" (of|in|from|near|at) .*", "").split(" ", -1);
        return words[words.length - 1];
    }

    /** Whether a phrase ends as plurals do. */
    static boolean isPlural(String phrase) {
        String head = head(phrase);
        return head.endsWith("s") && !head.endsWith("ss") && !head.endsWith("us") && !head.endsWith("is");
    }

    private Words() {}
}
