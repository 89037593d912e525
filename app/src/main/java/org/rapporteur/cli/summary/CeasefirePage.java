package org.rapporteur.cli.summary;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.rapporteur.model.Ceasefire;
import org.rapporteur.model.Ceasefire.Day;
import org.rapporteur.model.Ceasefire.State;

/** Ceasefires as a person reads them: what became of each, and a board of its days. */
public final class CeasefirePage {
    private static final String INDENT = "  ";

    /** As many days as stand side by side. */
    private static final int MOST_DAYS = 31;

    /** Prints them, with what the signs mean below. */
    public static void print(List<Ceasefire> ceasefires, Page page) throws IOException {
        if (ceasefires.isEmpty()) {
            page.line("No ceasefire is told of in what was read.");
        }
        boolean board = false;
        for (Ceasefire ceasefire : ceasefires) {
            one(ceasefire, page);
            board |= !ceasefire.days().isEmpty();
        }
        if (board) {
            new Paragraph()
                    .add(
                            Style.FAINT,
                            "C confirmed, A alleged, D denied, u not yet checked, \u00b7 read and none alleged, a blank: nothing"
                                    + " read of that day there.")
                    .print(page, "", "");
        }
        page.out().flush();
    }

    private static void one(Ceasefire ceasefire, Page page) throws IOException {
        new Paragraph()
                .add(Style.STRONG, ceasefire.name())
                .add(Style.FAINT, " " + ceasefire.id() + (ceasefire.declared() ? ", declared" : ""))
                .print(page, "", INDENT);
        for (Ceasefire.Phase phase : ceasefire.phases()) {
            String days = days(phase);
            new Paragraph()
                    .add(word(phase.phase()) + " " + days + " ")
                    .add(Style.FAINT, claims(phase.claims()))
                    .print(page, INDENT, INDENT + INDENT);
        }
        List<LocalDate> dates = new ArrayList<>(
                new TreeSet<>(ceasefire.days().stream().map(Day::date).toList()));
        for (int from = 0; from < dates.size(); from += MOST_DAYS) {
            board(ceasefire, dates.subList(from, Math.min(dates.size(), from + MOST_DAYS)), page);
        }
        for (Day day : ceasefire.days()) {
            if (day.state() != State.NOTHING_READ && day.state() != State.NONE_ALLEGED) {
                told(day, page);
            }
        }
        page.line("");
    }

    private static String days(Ceasefire.Phase phase) {
        if (phase.from() == null) {
            return "on a day that nobody tells";
        }
        if (phase.to() == null) {
            return (isLasting(phase) ? "since " : "on ") + phase.from();
        }
        return phase.to().equals(phase.from()) ? "on " + phase.from() : phase.from() + " to " + phase.to();
    }

    private static boolean isLasting(Ceasefire.Phase phase) {
        return switch (phase.phase()) {
            case IN_FORCE, EXTENDED, SUSPENDED -> true;
            default -> false;
        };
    }

    private static void board(Ceasefire ceasefire, List<LocalDate> dates, Page page) throws IOException {
        Map<String, StringBuilder> rows = new LinkedHashMap<>();
        for (Day day : ceasefire.days()) {
            int at = dates.indexOf(day.date());
            if (at >= 0) {
                StringBuilder row =
                        rows.computeIfAbsent(who(day), any -> new StringBuilder("   ".repeat(dates.size())));
                row.setCharAt(3 * at + 2, sign(day.state()));
            }
        }
        int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder days = new StringBuilder();
        dates.forEach(date -> days.append(String.format(Locale.ROOT, "%3d", date.getDayOfMonth())));
        page.line("");
        page.line(INDENT + " ".repeat(width) + "  " + month(dates.get(0)));
        page.line(INDENT + " ".repeat(width) + days);
        for (Map.Entry<String, StringBuilder> row : rows.entrySet()) {
            String name = row.getKey() + " ".repeat(width - row.getKey().length());
            page.line((INDENT + name + row.getValue()).stripTrailing());
        }
        page.line("");
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
    }

    private static void told(Day day, Page page) throws IOException {
        List<String> counts = new ArrayList<>();
        add(counts, day.confirmed(), "confirmed");
        add(counts, day.alleged(), "alleged");
        add(counts, day.denied(), "denied");
        String unchecked = counts.isEmpty() ? "not yet checked" : String.join(", ", counts);
        new Paragraph()
                .add(day.date() + " " + who(day) + ": ")
                .add(day.state() == State.CONFIRMED ? Style.HARM : Style.DOUBT, unchecked)
                .add(", " + (day.named() > 0 ? day.named() + " called a violation, " : "") + "by "
                        + Words.counted(day.origins(), "origin", "origins") + " ")
                .add(Style.FAINT, claims(day.claims()))
                .print(page, INDENT, INDENT + INDENT);
    }

    private static void add(List<String> counts, int count, String what) {
        if (count > 0) {
            counts.add(count + " " + what);
        }
    }

    private static String claims(List<String> claims) {
        int most = 3;
        return claims.size() <= most
                ? String.join(" ", claims)
                : String.join(" ", claims.subList(0, most)) + " and " + (claims.size() - most) + " more";
    }

    private static String who(Day day) {
        return (day.party() == null ? "nobody named" : day.party().name()) + ", " + word(day.term());
    }

    private static char sign(State state) {
        return switch (state) {
            case CONFIRMED -> 'C';
            case ALLEGED -> 'A';
            case DENIED -> 'D';
            case UNCHECKED -> 'u';
            case NONE_ALLEGED -> '\u00b7';
            case NOTHING_READ -> ' ';
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private CeasefirePage() {}
}
