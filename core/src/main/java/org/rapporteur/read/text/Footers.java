package org.rapporteur.read.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what blog and feed software writes below a story, or at the end of its last paragraph: "The post … appeared first
 * on …", "This article was originally published by …", "[…] Continue reading →". It repeats the title and says nothing.
 */
public final class Footers {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String STORY =
            "(?:post|article|entry|story|piece|op-ed|column|essay|press release|blog|commentary)";
    private static final String CUT = "(?:\\[?(?:…|\\.\\.\\.|&hellip;)\\]?\\s*)";
    private static final String WHOLE = "(?:the )?(?:full|whole|entire|complete|original|rest)";

    /** Where a footer may begin: at the start, after a sentence or after what shows that the text is cut off. */
    private static final String START = "(?:^|(?<=[.!?…\\]\"”’)])\\s+|\\n)\\s*";

    private static final Pattern FOOTER = Pattern.compile(
            START + "(?:"
                    + "(?:the|this) (?:" + STORY
                    + "|report)\\b.{0,400}?\\b(?:first appeared|appeared first|originally appeared"
                    + "|appeared originally) (?:on|in|at)\\b.{1,160}"
                    + "|this " + STORY
                    + "\\b.{0,80}?\\b(?:was (?:originally |first |initially )(?:published|posted|written)"
                    + "|was (?:published|posted) (?:first|originally)|is (?:republished|reprinted|syndicated))\\b.{1,160}"
                    + "|(?:originally|first) (?:published|posted|appeared) (?:on|in|at|by)\\b.{1,160}"
                    + "|" + CUT + "?(?:continue reading|keep reading|read on|continue to read)\\b(?!,).{0,200}"
                    + "|" + CUT + "?(?:read|see|view|click here (?:for|to (?:read|view|see))) " + WHOLE + "\\b.{0,160}"
                    + "|" + CUT + "?(?:read|see|view) more\\b(?: (?:at|on|here|about)\\b.{0,160})?\\W*"
                    + "|\\(visited \\d[\\d,.]* times?\\b.{0,60}"
                    + "|submitted by .{1,60}\\[link\\].{0,40}"
                    + "|" + CUT + "?(?:read|see|view) (?:(?:this|the) )?" + STORY + " (?:at|on|in|here)\\b.{0,120}"
                    + ")$",
            FLAGS);

    private static final Pattern INNER_SENTENCE = Pattern.compile("\\p{Ll}{2}[.!?][\"”’)]*\\s+\\p{Lu}");

    private static final int LONGEST = 700;

    /** Where the footer at the end of some words begins: 0 if they are all footer, -1 if they have none. */
    public static int startIn(String words) {
        int from = Math.max(0, words.length() - LONGEST);
        Matcher footer = FOOTER.matcher(words);
        footer.region(from, words.length());
        footer.useAnchoringBounds(from == 0);
        footer.useTransparentBounds(true);
        if (!footer.find()) {
            return -1;
        }
        int start = footer.start();
        while (Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        return isOne(words.substring(start)) ? start : -1;
    }

    /** Only a title may have a sentence's end within. */
    private static boolean isOne(String footer) {
        return footer.regionMatches(true, 0, "the ", 0, 4)
                || !INNER_SENTENCE.matcher(footer).find();
    }

    private Footers() {}
}
