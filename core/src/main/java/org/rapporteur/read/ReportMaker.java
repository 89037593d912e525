package org.rapporteur.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Published;
import org.rapporteur.model.Report;
import org.rapporteur.read.draft.Draft;

/** Makes a report of a draft: settles its id, day, language and what the options say of reports that tell nothing. */
final class ReportMaker {
    private static final int ID_DIGITS = 16;

    private final InputReader.Options options;
    private final InputReader.Listener listener;
    private final UnaryOperator<String> ids;

    /** @param ids makes the id that a report wants the one it gets */
    ReportMaker(InputReader.Options options, InputReader.Listener listener, UnaryOperator<String> ids) {
        this.options = options;
        this.listener = listener;
        this.ids = ids;
    }

    void report(Input input, Draft draft, Place place, byte[] source) {
        String text = Chars.harmless(draft.text());
        if (text.isBlank()) {
            input.problem(place, "has no text");
            return;
        }
        draft.notes().forEach(note -> input.warning(place, note));
        NavigableMap<String, String> found = new TreeMap<>(draft.found());
        String publisher = field(draft, "publisher");
        if (publisher == null && options.publisher() != null) {
            publisher = options.publisher();
            found.put("publisher", "option");
        }
        Publishers.Found told = publisher == null ? Publishers.of(text, draft.passages()) : null;
        if (told != null) {
            publisher = told.name();
            found.put("publisher", told.basis());
        }
        Published published = published(input, draft, place, found);
        String language = language(input, draft, place, text);
        String sha256 = sha256(source);
        listener.report(new Report(
                id(input, draft, place, sha256),
                sha256,
                input.name() + place.fragment(),
                field(draft, "url"),
                publisher,
                field(draft, "title"),
                field(draft, "byline"),
                published,
                language,
                found,
                text,
                draft.passages()));
    }

    private String id(Input input, Draft draft, Place place, String sha256) {
        String given = field(draft, "id");
        String wanted = given == null ? "r-" + sha256.substring(0, ID_DIGITS) : given;
        String id = ids.apply(wanted);
        if (given != null && !id.equals(given)) {
            input.warning(
                    place,
                    "has the id " + Chars.quote(given) + " of an earlier report; it is " + Chars.quote(id) + " here");
        }
        return id;
    }

    /** A wrong date is told and not replaced by the option's: the report has a day, only nobody knows which. */
    private @Nullable Published published(Input input, Draft draft, Place place, NavigableMap<String, String> found) {
        String words = draft.get("published");
        if (words == null) {
            LocalDate day = options.published();
            if (day == null) {
                return null;
            }
            found.put("published", "option");
            return new Published(day, Published.Basis.OPTION);
        }
        String where = found.getOrDefault("published", "published");
        LocalDate day = Dates.parse(words);
        if (day == null) {
            found.remove("published");
            input.problem(place, label(where) + " is " + Chars.quote(words) + "; give an ISO date such as 2016-09-30");
            return null;
        }
        return new Published(day, draft.basis());
    }

    /** The date's own name in its format, or else that of the field with where it stands. */
    private static String label(String where) {
        return where.matches("\\w+") ? Chars.quote(where) : "\"published\" (" + Chars.oneLine(where) + ")";
    }

    private static @Nullable String language(Input input, Draft draft, Place place, String text) {
        String language = Languages.of(text, draft.get("language"));
        if (language != null && !language.equals("en")) {
            input.warning(
                    place,
                    "is in " + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH) + " (" + language
                            + "), which this version doesn't read; its passages are kept, no claims are made");
        }
        return language;
    }

    private static @Nullable String field(Draft draft, String name) {
        String value = draft.get(name);
        if (value == null) {
            return null;
        }
        String line = Chars.oneLine(value);
        return line.isEmpty() ? null : line;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
