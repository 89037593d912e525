package org.rapporteur.read;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.CalendarNames;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Published;
import org.rapporteur.model.Role;
import org.rapporteur.read.draft.Draft;

/** What the first passages of a plain text say of it: its headline, who wrote it, the day it came out. */
final class TextHeader {
    private static final String MONTH = CalendarNames.MONTH;
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}|\\d{1,2} " + MONTH + ",? \\d{4}|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}",
            Pattern.CASE_INSENSITIVE);
    /** A bulletin's headline with the day it tells of to its end: "Daily report, as of 19:30, 3 February 2015". */
    private static final Pattern AS_OF = Pattern.compile(
            "\\b(?:report|bulletin|update|briefing|overview|summary)\\b.*?\\b(?:as of|as at|for|of|dated|on|no\\.? ?\\d+|\\d+),?"
                    + "[^\\p{L}]{0,14}(?:hours|hrs|h|local time|gmt|utc)?,?\\s*(?<![-–] ?)(?<!\\d)(" + DATE.pattern()
                    + ")\\)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY =
            Pattern.compile("\\b(" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_NAME = Pattern.compile("(?<!\\d)(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");
    private static final Pattern BY = Pattern.compile("^(?:(?:story|written|reported) )?by ", Pattern.CASE_INSENSITIVE);
    private static final Pattern LATER = Pattern.compile("updated|modified", Pattern.CASE_INSENSITIVE);

    /** So many paragraphs may stand above the one that a dateline opens. */
    private static final int MOST_BEFORE_DATELINE = 3;

    /** How far a dateline's day may lie from the file name's for the name to tell its year. */
    private static final int MOST_DAYS_APART = 7;

    /** Sets title, byline and date of a draft where it has none yet. */
    static void read(Draft draft) {
        for (Passage passage : head(draft.passages())) {
            String words = Chars.oneLine(passage.span().of(draft.text()));
            switch (passage.role()) {
                case HEADLINE -> {
                    draft.set("title", words, "text");
                    Matcher asOf = AS_OF.matcher(words);
                    if (asOf.find()) {
                        draft.published(asOf.group(1), "text", Published.Basis.TEXT);
                    }
                }
                case BYLINE -> draft.set("byline", BY.matcher(words).replaceFirst(""), "text");
                case DATELINE -> {
                    Matcher date = DATE.matcher(words);
                    if (date.find() && !LATER.matcher(words).find()) {
                        boolean wire = isWire(draft, passage);
                        draft.published(
                                date.group(),
                                wire ? "dateline" : "text",
                                wire ? Published.Basis.DATELINE : Published.Basis.TEXT);
                    }
                }
                default -> {}
            }
        }
        wire(draft);
    }

    /** The day of a dateline that opens one of the first paragraphs, whatever stands above it. */
    private static void wire(Draft draft) {
        int paragraphs = 0;
        for (Passage passage : draft.passages()) {
            paragraphs += passage.role() == Role.PARAGRAPH ? 1 : 0;
            if (paragraphs > MOST_BEFORE_DATELINE) {
                return;
            }
            Matcher date = DATE.matcher(passage.span().of(draft.text()));
            if (passage.role() == Role.DATELINE && isWire(draft, passage) && date.find()) {
                draft.published(date.group(), "dateline", Published.Basis.DATELINE);
            }
        }
    }

    /**
     * Sets the date of a wire story whose dateline leaves out the year, as datelines do, where the file's name holds a
     * date of about that day.
     */
    static void readYear(Draft draft, String fileName) {
        LocalDate named = dateIn(fileName);
        if (named == null || draft.get("published") != null) {
            return;
        }
        for (Passage passage : head(draft.passages())) {
            Matcher day = DAY.matcher(passage.span().of(draft.text()));
            if (passage.role() == Role.DATELINE && day.find()) {
                LocalDate date = Dates.parse(day.group(1) + " " + named.getYear());
                if (date != null && Math.abs(date.toEpochDay() - named.toEpochDay()) <= MOST_DAYS_APART) {
                    draft.published(
                            date.toString(), "dateline, its year from the file's name", Published.Basis.DATELINE);
                }
                return;
            }
        }
    }

    /** The passages up to the story's first paragraph and what stands at its beginning. */
    private static List<Passage> head(List<Passage> passages) {
        int end = 0;
        while (end < passages.size() && passages.get(end).role() != Role.PARAGRAPH) {
            end++;
        }
        return passages.subList(0, end);
    }

    /** Whether a dateline opens a paragraph, rather than being a line of its own. */
    private static boolean isWire(Draft draft, Passage passage) {
        return draft.text().indexOf('\n', passage.span().end())
                != passage.span().end();
    }

    private static @Nullable LocalDate dateIn(String fileName) {
        Matcher date = IN_NAME.matcher(String.valueOf(Path.of(fileName).getFileName()));
        try {
            return date.find()
                    ? LocalDate.of(
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(3)))
                    : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private TextHeader() {}
}
