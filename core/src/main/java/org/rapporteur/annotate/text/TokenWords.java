package org.rapporteur.annotate.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that the tokeniser and the sentence splitter know, read from {@code tokens.txt}. Immutable. */
final class TokenWords {
    static final TokenWords ENGLISH = new TokenWords(Lexicon.read(TokenWords.class, "tokens.txt"));

    /** Kinds of abbreviation, as bits of the numbers in {@link #abbreviations}; each named as its section. */
    static final int TITLE = 1;

    static final int BEFORE = 2;
    static final int NUMBERED = 4;
    static final int NAME = 8;
    static final int STATE = 16;
    static final int ANYWHERE = 32;

    /** With the full stop. */
    final WordTable abbreviations;

    final WordTable starters;
    final WordTable prefixes;
    final WordTable units;

    /** To each where its second part begins, and times 16 where its third does. */
    final WordTable contracted;

    final WordTable clitics;
    final WordTable clipped;
    final WordTable stroked;

    /** What addresses and names of files end in. */
    final WordTable suffixes;

    final WordTable credits;
    final WordTable closings;
    final WordTable emoticons;

    private TokenWords(Lexicon sections) {
        Map<String, Byte> kinds = new HashMap<>();
        List<String> names = List.of("titles", "before", "numbered", "names", "states", "anywhere");
        for (int i = 0; i < names.size(); i++) {
            for (String word : sections.words(names.get(i))) {
                kinds.merge(word, (byte) (1 << i), (one, other) -> (byte) (one | other));
            }
        }
        abbreviations = new WordTable(kinds);
        starters = set(sections, "starters");
        prefixes = set(sections, "prefixes");
        units = set(sections, "units");
        clitics = set(sections, "clitics");
        clipped = set(sections, "clipped");
        stroked = set(sections, "stroked");
        suffixes = set(sections, "suffixes");
        credits = set(sections, "credits");
        closings = set(sections, "closings");
        emoticons = set(sections, "emoticons");
        Map<String, Byte> cuts = new HashMap<>();
        for (String word : sections.words("contracted")) {
            int first = word.indexOf('|');
            int second = word.indexOf('|', first + 1);
            cuts.put(word.replace("|", ""), (byte) (second < 0 ? first : first + (second - 1) * 16));
        }
        contracted = new WordTable(cuts);
    }

    private static WordTable set(Lexicon sections, String name) {
        Map<String, Byte> entries = new HashMap<>();
        sections.words(name).forEach(word -> entries.put(word, (byte) 1));
        return new WordTable(entries);
    }
}
