package org.rapporteur.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.record.Filter;
import org.rapporteur.record.Review;

/**
 * A search as people type it: {@code from:"Red Crescent" place:Aleppo killed>10 convoy}. A field, a colon or a comparison, and a
 * value, in quotation marks where it has spaces; words of their own are looked for in texts and titles. All terms must hold; of
 * terms of one field any (but for comparisons and days).
 */
record Query(String text, List<Term> terms) {
    /** What can be said of a field. */
    private enum Kind {
        NAME,
        NUMBER,
        DAY,
        WORD
    }

    /** The fields by their names. */
    private static final TreeMap<String, Kind> FIELDS = new TreeMap<>();

    /** What {@code is:} takes. */
    static final List<String> STATES_OF_IT = List.of("disputed", "denied", "checked", "unchecked", "history");

    static {
        for (String name : List.of("place", "party", "from", "assignee", "id")) {
            FIELDS.put(name, Kind.NAME);
        }
        for (String number : List.of("killed", "injured", "origins", "reports")) {
            FIELDS.put(number, Kind.NUMBER);
        }
        for (String day : List.of("since", "until", "day", "known-by")) {
            FIELDS.put(day, Kind.DAY);
        }
        for (String word : List.of("type", "stance", "is", "state")) {
            FIELDS.put(word, Kind.WORD);
        }
    }

    private static final Pattern TERM =
            Pattern.compile("([\\p{L}][\\p{L}-]*)(:|>=|<=|>|<|=)(?:\"([^\"]*)\"?|(\\S*))|\"([^\"]*)\"?|(\\S+)");

    /**
     * One condition.
     *
     * @param field empty for words that are looked for
     * @param op {@code :}, {@code =}, or a comparison
     * @param start where it stands in the search
     */
    record Term(String field, String op, String value, String text, int start, int end) {
        boolean isWords() {
            return field.isEmpty();
        }

        /** Whether a number is as the term wants it. */
        boolean holds(int number) {
            int wanted = Integer.parseInt(value);
            return switch (op) {
                case ">" -> number > wanted;
                case ">=" -> number >= wanted;
                case "<" -> number < wanted;
                case "<=" -> number <= wanted;
                default -> number == wanted;
            };
        }
    }

    /** @throws Rejected where a field is unknown, or can't have the value */
    static Query of(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(text);
        while (matcher.find()) {
            String field = matcher.group(1);
            if (field == null) {
                String words = matcher.group(5) != null ? matcher.group(5) : matcher.group(6);
                terms.add(new Term("", ":", words, matcher.group(), matcher.start(), matcher.end()));
            } else {
                String value = matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
                terms.add(checked(new Term(
                        field.toLowerCase(Locale.ROOT),
                        matcher.group(2),
                        value.strip(),
                        matcher.group(),
                        matcher.start(),
                        matcher.end())));
            }
        }
        return new Query(text, terms);
    }

    private static Term checked(Term term) {
        Kind kind = FIELDS.get(term.field());
        if (kind == null) {
            throw wrong("there is no field \"" + term.field() + "\"; there are " + String.join(", ", FIELDS.keySet())
                    + ". Put words with a colon in quotation marks");
        }
        if (term.value().isEmpty()) {
            throw wrong(
                    term.field() + term.op() + " has no value; give one after it, such as " + example(term.field()));
        }
        if (kind != Kind.NUMBER && !term.op().equals(":") && !term.op().equals("=")) {
            throw wrong(term.field() + " can't be compared by " + term.op() + "; write " + example(term.field()));
        }
        switch (kind) {
            case NUMBER -> {
                try {
                    Integer.parseInt(term.value());
                } catch (NumberFormatException e) {
                    throw wrong(
                            term.field() + term.op() + term.value() + " is no number; write " + example(term.field()));
                }
            }
            case DAY -> Asked.day("q: " + term.field(), term.value());
            case WORD -> {
                List<String> words = words(term.field());
                if (words.stream().noneMatch(term.value()::equalsIgnoreCase)) {
                    throw wrong(
                            term.field() + ":" + term.value() + " is unknown; give one of " + String.join(", ", words));
                }
            }
            case NAME -> {
                // any name may be somebody's
            }
        }
        return term;
    }

    private static Rejected wrong(String message) {
        return new Rejected(400, "q", "q can't be read: " + message, message);
    }

    /** The fields' names, in their order. */
    static List<String> fields() {
        return List.copyOf(FIELDS.keySet());
    }

    /** What a field that takes certain words alone takes; empty for others. */
    static List<String> words(String field) {
        return switch (field) {
            case "type" -> {
                List<String> types = new ArrayList<>(
                        Arrays.stream(Event.Type.values()).map(Enum::name).toList());
                types.addAll(List.of("statement", "event", "casualties"));
                yield types;
            }
            case "stance" ->
                Arrays.stream(Claim.Stance.values()).map(ContractNames::of).toList();
            case "state" ->
                Arrays.stream(Review.State.values()).map(ContractNames::of).toList();
            case "is" -> STATES_OF_IT;
            default -> List.of();
        };
    }

    /** A term as an example. */
    static String example(String field) {
        return switch (field) {
            case "place" -> "place:Aleppo";
            case "party" -> "party:Russia";
            case "from" -> "from:\"Red Crescent\"";
            case "assignee" -> "assignee:Dana";
            case "id" -> "id:ALP-16-0001";
            case "type" -> "type:ASSAULT";
            case "stance" -> "stance:denied";
            case "state" -> "state:done";
            case "is" -> "is:disputed";
            case "since", "until", "day", "known-by" -> field + ":2016-09-19";
            default -> field + ">10";
        };
    }

    /** Those of a field. */
    List<Term> about(String... fields) {
        return terms.stream()
                .filter(term -> List.of(fields).contains(term.field()))
                .toList();
    }

    /** The last value of a field. */
    private @Nullable String value(String field) {
        List<Term> terms = about(field);
        return terms.isEmpty() ? null : terms.get(terms.size() - 1).value();
    }

    @Nullable LocalDate day(String field) {
        return Optional.ofNullable(value(field)).map(LocalDate::parse).orElse(null);
    }

    /** The first day asked for. */
    @Nullable LocalDate since() {
        LocalDate day = day("day");
        return day == null ? day("since") : day;
    }

    /** The last day asked for. */
    @Nullable LocalDate until() {
        LocalDate day = day("day");
        return day == null ? day("until") : day;
    }

    /** The words that are looked for, together; null where there are none. */
    @Nullable String words() {
        String words =
                String.join(" ", about("").stream().map(Term::value).toList()).strip();
        return words.isEmpty() ? null : words;
    }

    /** As the record takes it; it knows no figures and no reviews. */
    Filter filter(@Nullable LocalDate knownBy) {
        String type = value("type");
        return new Filter(
                value("party"),
                value("place"),
                since(),
                until(),
                type,
                value("from"),
                value("stance"),
                null,
                knownBy,
                null);
    }
}
