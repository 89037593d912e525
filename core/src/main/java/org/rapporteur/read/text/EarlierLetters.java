package org.rapporteur.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a letter's own words from those of earlier letters that it quotes, and from its signature: lines that begin with
 * ">", the line that says who wrote them, all below "-----Original Message-----" or the head of an earlier letter, all
 * below "-- ". They were written on another day, or say nothing of what happened.
 */
final class EarlierLetters {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern QUOTED = Pattern.compile("\\s{0,3}(?:\\p{Lu}{2,4})?>.*");

    /** Who wrote what is quoted, on one to three lines. */
    private static final Pattern WROTE = Pattern.compile(
            "(?:On|At|Am|Le|El|On the)\\b[^\\n]{4,120}?(?:\\n[^\\n]{0,120}?){0,2}"
                    + "\\b(?:wrote|writes|said|schrieb|a [ée]crit|escribi[óo])\\b[^\\n]{0,60}:\\s*$",
            FLAGS);

    /** The same with the name alone: "Jane Doe <jane@example.org> writes:", "Jane Doe wrote:". */
    private static final Pattern NAME_WROTE = Pattern.compile(
            "[^\\n]{2,100}\\b(?:wrote|writes)(?: (?:on|at|in)\\b[^\\n]{2,60})?:\\s*$|[^\\n]{0,100}<[^\\s<>@]+@[^\\s<>]+>:?\\s*$",
            FLAGS);

    /** A time of day or an address, which no prose has in the line that says who wrote. */
    private static final Pattern STAMP = Pattern.compile("\\d{1,2}[:.h]\\d{2}|<[^\\s<>]+@[^\\s<>]+>|\\[mailto:");

    private static final Pattern ORIGINAL = Pattern.compile(
            "\\s*(?:[-_=*]{2,}\\s*(?:original (?:message|appointment)|forwarded (?:message|by\\b.*)|reply (?:message|above this line))[^\\n]{0,60}?"
                    + "\\s*[-_=*]{2,}|[-_*]{2,}\\s*urspr[üu]ngliche nachricht\\s*[-_*]{2,}"
                    + "|begin forwarded message:)\\s*",
            FLAGS);

    /** A field of a letter's head, as programs print it above what they quote. */
    private static final Pattern FIELD =
            Pattern.compile("\\s*\\*?(from|sent|date|to|cc|bcc|subject|reply-to|importance):\\*?\\s.*", FLAGS);

    private static final Pattern SIGNATURE = Pattern.compile("--\\s?");

    /** A list's own words below a letter. */
    private static final Pattern LIST_FOOTER = Pattern.compile("_{30,}\\s*");

    private static final Pattern OF_A_LIST = Pattern.compile("\\b(?:mailing list|listinfo|unsubscribe|list-)", FLAGS);

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SENTENCE = Pattern.compile("[.!?][\"”’)]*$");

    /** Lines of a signature that end with a stop have fewer words. */
    private static final int SHORTEST_PROSE = 6;

    /** The head of a letter is at most so many lines. */
    private static final int LONGEST_HEAD = 10;

    /** A signature is at most so long; below a line of dashes more is a letter's text. */
    private static final int LONGEST_SIGNATURE = 15;

    private final String text;
    private final List<Line> lines = new ArrayList<>();

    /** A stretch of the text, and whether it is an earlier letter's or the signature. */
    record Part(int start, int end, boolean earlier) {}

    private record Line(int start, int end, String words) {
        boolean isBlank() {
            return words.isBlank();
        }
    }

    private EarlierLetters(String text) {
        this.text = text;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(new Line(start, end, text.substring(start, end)));
            start = end + 1;
        }
    }

    /** The whole text in parts, in order; one part where it quotes nothing. */
    static List<Part> divide(String text) {
        boolean possible = text.contains("\n>")
                || text.startsWith(">")
                || text.contains("--")
                || text.contains("__")
                || text.contains("rom:")
                || text.contains("wrote")
                || text.contains("orwarded");
        return possible ? new EarlierLetters(text).parts() : List.of(new Part(0, text.length(), false));
    }

    private List<Part> parts() {
        boolean[] earlier = new boolean[lines.size()];
        int rest = endOfOwn();
        for (int i = 0; i < lines.size(); i++) {
            boolean quoted = QUOTED.matcher(lines.get(i).words()).matches();
            earlier[i] = quoted || i >= rest;
            if (quoted) {
                for (int above = introduction(i); above < i; above++) {
                    earlier[above] = true;
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || earlier[i] != earlier[first]) {
                parts.add(new Part(lines.get(first).start(), lines.get(i - 1).end(), earlier[first]));
                first = i;
            }
        }
        return parts;
    }

    /** The first line of those above a quoted one that say who wrote it; the quoted line itself where none does. */
    private int introduction(int quoted) {
        int last = quoted - 1;
        while (last > 0 && lines.get(last).isBlank() && quoted - last <= 2) {
            last--;
        }
        if (last < 0
                || lines.get(last).isBlank()
                || QUOTED.matcher(lines.get(last).words()).matches()) {
            return quoted;
        }
        for (int first = last;
                first >= 0 && first > last - 3 && !lines.get(first).isBlank();
                first--) {
            if (matches(WROTE, first, last) || (first == last && matches(NAME_WROTE, first, last))) {
                return first;
            }
        }
        return quoted;
    }

    private boolean matches(Pattern pattern, int first, int last) {
        String words =
                text.substring(lines.get(first).start(), lines.get(last).end()).strip();
        return pattern.matcher(words).matches();
    }

    /** The line from which on nothing is the letter's own; the number of lines where all may be. */
    private int endOfOwn() {
        for (int i = 0; i < lines.size(); i++) {
            if (ORIGINAL.matcher(lines.get(i).words()).matches()
                    || isHead(i)
                    || isUnmarked(i)
                    || isSignature(i)
                    || isListFooter(i)) {
                return i;
            }
        }
        return lines.size();
    }

    /**
     * Whether the head of an earlier letter begins here, below words of this one's. A memorandum's has neither a time of
     * day nor an address.
     */
    private boolean isHead(int at) {
        if (isField(at - 1) || !isField(at)) {
            return false;
        }
        int last = at;
        Set<String> names = new HashSet<>();
        for (int i = at;
                i < Math.min(lines.size(), at + LONGEST_HEAD) && !lines.get(i).isBlank();
                i++) {
            Matcher field = FIELD.matcher(lines.get(i).words());
            if (field.matches()) {
                names.add(field.group(1).toLowerCase(Locale.ROOT));
                last = i;
            }
        }
        String head = text.substring(lines.get(at).start(), lines.get(last).end());
        return names.size() >= 3
                && names.contains("from")
                && (names.contains("sent") || STAMP.matcher(head).find())
                && lines.subList(0, at).stream().anyMatch(line -> !line.isBlank());
    }

    private boolean isField(int at) {
        return at >= 0 && FIELD.matcher(lines.get(at).words()).matches();
    }

    /** Whether "On …, … wrote:" stands here and what follows isn't marked line by line, so that it goes on to the end. */
    private boolean isUnmarked(int at) {
        if (lines.get(at).isBlank() || (at > 0 && !lines.get(at - 1).isBlank())) {
            return false;
        }
        int last = at;
        while (last + 1 < lines.size()
                && last < at + 2
                && !lines.get(last).words().stripTrailing().endsWith(":")) {
            last++;
        }
        String words =
                text.substring(lines.get(at).start(), lines.get(last).end()).strip();
        if (!WROTE.matcher(words).matches() || !STAMP.matcher(words).find()) {
            return false;
        }
        for (int i = last + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return !QUOTED.matcher(lines.get(i).words()).matches();
            }
        }
        return true;
    }

    /** Two dashes, a space and little more begin a signature; without the space they may part two stories, too. */
    private boolean isSignature(int at) {
        String words = lines.get(at).words();
        return at > 0
                && SIGNATURE.matcher(words).matches()
                && own(at + 1) <= LONGEST_SIGNATURE
                && (words.length() > 2 || !hasProse(at + 1));
    }

    private boolean isListFooter(int at) {
        return LIST_FOOTER.matcher(lines.get(at).words()).matches()
                && own(at + 1) <= LONGEST_SIGNATURE
                && (!hasProse(at + 1)
                        || OF_A_LIST
                                .matcher(text.substring(lines.get(at).end()))
                                .find());
    }

    /** Whether a paragraph from here on is a sentence or several. */
    private boolean hasProse(int from) {
        int start = from < lines.size() ? lines.get(from).start() : text.length();
        return PARAGRAPHS
                .splitAsStream(text.substring(start))
                .anyMatch(paragraph -> SENTENCE.matcher(paragraph.strip()).find()
                        && SPACES.splitAsStream(paragraph.strip()).count() >= SHORTEST_PROSE);
    }

    /** How many lines with words, or just too many, there are from here on that aren't quoted, up to the head of an earlier letter. */
    private int own(int from) {
        int count = 0;
        for (int i = from; i < lines.size() && count <= LONGEST_SIGNATURE; i++) {
            Line line = lines.get(i);
            if (ORIGINAL.matcher(line.words()).matches() || isHead(i)) {
                break;
            }
            count += line.isBlank() || QUOTED.matcher(line.words()).matches() ? 0 : 1;
        }
        return count;
    }
}
