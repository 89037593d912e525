package org.rapporteur.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Joins the lines of a PDF into paragraphs, and leaves out running heads and page numbers. */
final class PdfParagraphs {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–—|\\s]*(?:(?:page|p\\.)\\s*)?(?:\\d{1,4}|[ivxl]{1,6})(?:\\s*(?:of|/)\\s*\\d{1,4})?[-–—|\\s]*");
    private static final Pattern LIST_ITEM = Pattern.compile("(?:[•‣▪●◦·–—*]|\\(?\\d{1,3}[.)]|\\([a-z]\\))\\s.*");
    /** The dots and the page number that end an entry of a table of contents. */
    private static final Pattern LEADER = Pattern.compile("(?:\\.\\s?){4,}\\s*\\w{1,5}$");

    private static final String HYPHENS = "-\u00AD‐";
    private static final Pattern HYPHENATED = Pattern.compile("(?<!\\p{L})\\p{L}++-\\p{L}++");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}++");
    private static final String SENTENCE_ENDS = ".!?:;\"”’»…)";

    private static final int LONGEST_WORD = 100;

    private static final Comparator<PdfLine> DOWNWARDS = Comparator.comparingDouble(PdfLine::y);

    /** How many lines at a page's top and at its bottom may be furniture. */
    private static final int EDGE = 3;

    private final List<PdfLine> lines;
    private final Set<String> hyphenated = new HashSet<>();

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        for (PdfLine line : lines) {
            Matcher word = HYPHENATED.matcher(line.text());
            while (word.find()) {
                hyphenated.add(word.group());
            }
        }
    }

    /** The text, a blank line between paragraphs. */
    static String of(List<PdfLine> lines, int pages) {
        return new PdfParagraphs(withoutFurniture(lines, pages)).join();
    }

    /**
     * What stands at the edge of a page and, numbers aside, at the edge of others too; and page numbers there. One page
     * shows nothing of what repeats.
     */
    private static List<PdfLine> withoutFurniture(List<PdfLine> lines, int pages) {
        if (pages < 2) {
            return lines;
        }
        Map<Integer, List<PdfLine>> byPage = new TreeMap<>();
        lines.forEach(line ->
                byPage.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Map<String, Set<Integer>> pagesOf = new HashMap<>();
        for (List<PdfLine> page : byPage.values()) {
            Stream<PdfLine> top = page.stream().sorted(DOWNWARDS).limit(EDGE);
            Stream<PdfLine> bottom = page.stream().sorted(DOWNWARDS.reversed()).limit(EDGE);
            Stream.concat(top, bottom)
                    .forEach(line -> pagesOf.computeIfAbsent(key(line), key -> new HashSet<>())
                            .add(line.page()));
        }
        int repeated = Math.min(3, byPage.size()); // a chapter's running head may be on three pages of a hundred
        Predicate<PdfLine> isFurniture =
                line -> PAGE_NUMBER.matcher(line.text()).matches()
                        || pagesOf.getOrDefault(key(line), Set.of()).size() >= repeated;
        Set<PdfLine> furniture = new HashSet<>();
        for (List<PdfLine> page : byPage.values()) {
            page.stream().sorted(DOWNWARDS).limit(EDGE).takeWhile(isFurniture).forEach(furniture::add);
            page.stream()
                    .sorted(DOWNWARDS.reversed())
                    .limit(EDGE)
                    .takeWhile(isFurniture)
                    .forEach(furniture::add);
        }
        return lines.stream().filter(line -> !furniture.contains(line)).toList();
    }

    /** Equal for lines that differ in numbers alone and stand at the same height. */
    private static String key(PdfLine line) {
        return line.text().replaceAll("\\d+", "#") + "@" + Math.round(line.y() / 4);
    }

    private String join() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).text();
            if (i == 0) {
                text.append(words);
            } else if (goesOn(i)) {
                append(text, words);
            } else {
                text.append("\n\n").append(words);
            }
        }
        return text.toString();
    }

    /** Whether the line continues the paragraph of the line before. */
    private boolean goesOn(int at) {
        PdfLine before = lines.get(at - 1);
        PdfLine line = lines.get(at);
        boolean lowerCase = Character.isLowerCase(line.text().codePointAt(0));
        boolean open = SENTENCE_ENDS.indexOf(before.text().charAt(before.text().length() - 1)) < 0;
        if (Math.abs(before.size() - line.size()) > 0.1 * before.size()) {
            return false;
        }
        if (before.page() != line.page() || line.y() <= before.y()) {
            return open && lowerCase; // on the next page or at the top of the next column
        }
        if (endsInLeader(before.text())) {
            return false;
        }
        double gap = line.y() - before.y();
        boolean indented = line.left() - before.left() > 0.8 * line.size() && !isIndented(at - 1);
        boolean shortLine = before.right() < right(at) - 0.2 * (right(at) - before.left());
        return gap <= 1.25 * leading(at)
                && !LIST_ITEM.matcher(line.text()).matches()
                && !(indented && !lowerCase)
                && !(shortLine && !(open && lowerCase));
    }

    private static boolean endsInLeader(String line) {
        return LEADER.matcher(line)
                .region(Math.max(0, line.length() - LONGEST_WORD), line.length())
                .find();
    }

    /** Whether a line begins to the right of the line after it, as a paragraph's first may. */
    private boolean isIndented(int at) {
        return at + 1 < lines.size()
                && lines.get(at).left() - lines.get(at + 1).left()
                        > 0.8 * lines.get(at).size();
    }

    /** The least distance between lines round about, as paragraphs and headings stand further apart. */
    private double leading(int at) {
        double least = 2 * lines.get(at).size();
        for (int i = Math.max(1, at - 5); i < Math.min(lines.size(), at + 6); i++) {
            double gap = lines.get(i).y() - lines.get(i - 1).y();
            if (gap > 0.8 * lines.get(at).size()
                    && lines.get(i).page() == lines.get(i - 1).page()) {
                least = Math.min(least, gap);
            }
        }
        return least;
    }

    /** Where the lines of the same column round about end. */
    private double right(int at) {
        double right = 0;
        for (int i = Math.max(0, at - 8); i < Math.min(lines.size(), at + 8); i++) {
            if (Math.abs(lines.get(i).left() - lines.get(at).left())
                    < 3 * lines.get(at).size()) {
                right = Math.max(right, lines.get(i).right());
            }
        }
        return right;
    }

    /** Goes on with the paragraph; a word broken at the line's end is mended, a compound keeps its hyphen. */
    private void append(StringBuilder text, String words) {
        String broken = brokenWord(text);
        if (broken.isEmpty() || !Character.isLowerCase(words.codePointAt(0))) {
            text.append(text.charAt(text.length() - 1) == '-' && Character.isLetterOrDigit(words.charAt(0)) ? "" : " ");
            text.append(words);
            return;
        }
        Matcher rest = FIRST_WORD.matcher(words);
        String compound = broken + "-" + (rest.find() ? rest.group() : "");
        if (!hyphenated.contains(compound)) {
            text.setLength(text.length() - 1);
        }
        text.append(words);
    }

    /** The letters before the hyphen that ends the text, no more of them than a word has; empty where none does. */
    private static String brokenWord(StringBuilder text) {
        int hyphen = text.length() - 1;
        if (HYPHENS.indexOf(text.charAt(hyphen)) < 0) {
            return "";
        }
        int start = hyphen;
        while (start > Math.max(0, hyphen - LONGEST_WORD) && Character.isLetter(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return text.substring(start, hyphen);
    }
}
