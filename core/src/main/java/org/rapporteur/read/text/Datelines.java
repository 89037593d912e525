package org.rapporteur.read.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.CalendarNames;

/** Finds the place, day and agency that a wire story opens with: "ALEPPO, Syria, Sept 19 (AP) —". */
public final class Datelines {
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}(?:[ /-][\\p{Lu}][\\p{Lu}.'’-]*){0,4}";
    private static final String REGION = "(?:, [\\p{Lu}][\\p{L}.]*(?: [\\p{Lu}][\\p{L}.]*){0,2}){0,2}";
    private static final String DAY =
            "(?:,? (?:\\d{1,2} )?(?=\\p{Lu})(?i:" + CalendarNames.MONTH + ")(?: \\d{1,2})?(?:,? \\d{2,4})?)?";
    private static final String AGENCY = "[(\\[][\\p{L}][\\p{L} ./&-]{1,40}[)\\]]";
    private static final String DASH = "\\s*(?:—|–|--|-)\\s*";
    private static final Pattern DATELINE =
            Pattern.compile("(?:" + CAPITALS + "(?: \\([\\p{L} ]+\\))?" + REGION + DAY + "(?: "
                    + AGENCY + ")?" + "|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?" + REGION + DAY + " " + AGENCY + "|" + AGENCY
                    + ")" + DASH
                    + "(?=[\\p{L}\\p{Pi}\"'‘“\\d$])");
    private static final String FULL_DATE =
            "(?:\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.? \\d{4}|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}, \\d{4})";

    /** A place and a whole date, as bulletins and sites open: "Goma, 28 January 2025 –", "Gaza City (3 August 2024) —". */
    private static final Pattern DATED = Pattern.compile(
            "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}(?:, \\p{Lu}[\\p{L}.]+)?(?: \\([\\p{L} ]{2,30}\\))?"
                    + "(?:,| [—–-]{1,2}| \\()? ?" + FULL_DATE
                    + "\\)?(?:\\s*(?:—|–|--|-|:)\\s*)(?=[\\p{L}\\p{Pi}\"'‘“\\d$])");

    private static final int LONGEST = 120;

    /** Where the story begins after the dateline that opens this stretch of text: {@code start} where there is none. */
    public static int endOf(String text, int start, int end) {
        int limit = Math.min(end, start + LONGEST);
        Matcher dated = DATED.matcher(text).region(start, limit);
        if (dated.lookingAt()) {
            return dated.end();
        }
        Matcher matcher = DATELINE.matcher(text).region(start, limit);
        return matcher.lookingAt() && hasDash(matcher.group()) ? matcher.end() : start;
    }

    /** A hyphen inside a word ends no dateline: the dash stands apart from a word on one side at least. */
    private static boolean hasDash(String dateline) {
        return dateline.indexOf(' ') >= 0 || "—–)".indexOf(dateline.charAt(dateline.length() - 1)) >= 0;
    }

    private Datelines() {}
}
