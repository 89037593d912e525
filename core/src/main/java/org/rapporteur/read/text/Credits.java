package org.rapporteur.read.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who took a picture or wired a story: "JANE DOE / AFP - Getty Images", "(AP Photo/Jane Doe)", "Photo: Jane Doe",
 * "REUTERS/Jane Doe", "Reporting by Jane Doe; Editing by John Doe". Told by form: names and agencies joined by a slash
 * or a dash, or a word for the picture.
 */
final class Credits {
    private static final String AGENCY =
            "(?:Getty(?: Images)?|Reuters|REUTERS|AFP|AP|EPA|UPI|ANSA|DPA|dpa|TASS|Xinhua|Anadolu(?: Agency)?|Shutterstock|Alamy"
                    + "|Associated Press|Agence France-Presse|Bloomberg|Handout|File|Pool|UN Photo)";
    private static final String NAME = "(?:[\\p{Lu}][\\p{L}.'’-]*|al-[\\p{Lu}][\\p{L}'’-]*|[\\p{Lu}]{2,})";
    private static final String NAMES = NAME + "(?: (?:for |via |of |the |de |and )?" + NAME + "){0,6}";

    /** A whole credit, from its first character to the end. */
    private static final Pattern WHOLE = Pattern.compile("(?:"
            + NAMES + " ?[/|] ?" + NAMES + "(?: ?[-–—/,] ?" + NAMES + ")*"
            + "|" + AGENCY + "(?: ?[-–—/,] ?" + NAMES + ")*"
            + "|" + NAMES + ",? (?:via |for )?" + AGENCY
            + "|(?:(?:File )?[Pp](?:hoto(?:graph)?|icture)s?|PHOTO|Image|IMAGE|[Cc]redit|CREDIT|[Cc]ourtesy)(?: ?[:/©] ?| (?:by|of|from|courtesy) )"
            + ".{1,80}"
            + "|(?:Additional )?[Rr]eporting by .{3,200}|[Ee]diting by .{3,200}|Writing by .{3,200}"
            + "|With (?:additional )?(?:material|reporting|files|contributions) (?:by|from) .{3,100}|© ?" + NAMES
            + "(?: ?[-–—/,] ?" + NAMES + ")*"
            + ")[.)]?");

    private static final Pattern BRACKETED =
            Pattern.compile("[(\\[](?:" + WHOLE.pattern() + "|" + AGENCY + " [Pp]hoto(?: ?[/:].*)?)[)\\]]\\.?$");
    private static final Pattern STORY = Pattern.compile(
            "^\\W*(?:(?:Additional )?[Rr]eporting|[Ee]diting|Writing) by|^[(\\[]" + AGENCY + "[)\\]]\\.?$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’')]*\\s+(?=\\S)");
    private static final Pattern OPENS = Pattern.compile(
            "^[(\\[]?(?:(?:Additional )?[Rr]eporting|Editing|Writing|Compiled) by \\p{Lu}[\\s\\S]*(?:;|\\band\\b|[)\\]]$)");
    private static final int LONGEST = 240;

    /** What names all who wrote a story. */
    private static final int LONGEST_OF_STORY = 600;

    /** Where the credit at a block's end begins: the block's start if it is all credit, -1 if it has none. */
    static int startIn(Block block) {
        if (block.length() <= LONGEST_OF_STORY && OPENS.matcher(block.words()).find() && !block.hasSentenceInside()) {
            return block.start();
        }
        int from = Math.max(block.start(), block.end() - LONGEST);
        String tail = block.text().substring(from, block.end()).replace('\n', ' ');
        if (from == block.start() && isWhole(tail, true)) {
            return from;
        }
        Matcher bracketed = BRACKETED.matcher(tail);
        if (bracketed.find()) {
            return from + bracketed.start();
        }
        Matcher end = SENTENCE_END.matcher(tail);
        while (end.find()) {
            if (isWhole(tail.substring(end.end()), false)) {
                return from + end.end();
            }
        }
        return -1;
    }

    /** Whether the credit that begins there is for the words before it rather than for a picture. */
    static boolean isOfStory(Block block, int credit) {
        return STORY.matcher(block.text().substring(credit, block.end())).find();
    }

    /** After a sentence, a slash or an agency makes a credit; alone, a block of names only does if an agency is there. */
    private static boolean isWhole(String words, boolean alone) {
        return WHOLE.matcher(words).matches() && !(alone && words.length() > 120 && !words.contains("/"));
    }

    private Credits() {}
}
