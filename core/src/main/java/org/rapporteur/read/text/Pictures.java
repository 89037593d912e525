package org.rapporteur.read.text;

import java.util.regex.Pattern;

/** Tells whether a block before a credit describes a picture: short, and saying so or telling of nothing past. */
final class Pictures {
    private static final int LONGEST = 500;
    private static final Pattern MARK = Pattern.compile(
            "\\b(?:pictured|(?:is|are) (?:seen|shown)|seen (?:here|in|on)|(?:in this|file) (?:photo|image|picture))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAST =
            Pattern.compile("\\b(?:said|told|was|were|had|announced|added|reported|declined)\\b");

    static boolean shows(Block block) {
        return block.length() <= LONGEST
                && block.text().charAt(block.start()) != '"'
                && block.text().charAt(block.start()) != '“'
                && (MARK.matcher(block.words()).find()
                        || !PAST.matcher(block.words()).find());
    }

    private Pictures() {}
}
