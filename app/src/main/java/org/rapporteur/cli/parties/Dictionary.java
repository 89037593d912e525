package org.rapporteur.cli.parties;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.mentions.register.ActorLine;
import org.rapporteur.mentions.register.RegisterReader;

/**
 * Actors and agents as the dictionaries of PETRARCH and Phoenix have them: {@code NAME_ [CODE <date]}, lines of
 * {@code +SYNONYM}, lines of only a code for its days, {@code NOUN {PLURAL} [~ROLE]}. For one thread.
 */
final class Dictionary {
    private static final Pattern CODE = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern PLURAL = Pattern.compile("\\{([^}]*)\\}");
    private static final Map<String, Actor.Kind> KINDS = Map.ofEntries(
            Map.entry("GOV", Actor.Kind.GOVERNMENT),
            Map.entry("MIL", Actor.Kind.GOVERNMENT),
            Map.entry("COP", Actor.Kind.GOVERNMENT),
            Map.entry("SPY", Actor.Kind.GOVERNMENT),
            Map.entry("REB", Actor.Kind.ARMED_GROUP),
            Map.entry("UAF", Actor.Kind.ARMED_GROUP),
            Map.entry("SEP", Actor.Kind.ARMED_GROUP),
            Map.entry("INS", Actor.Kind.ARMED_GROUP),
            Map.entry("MED", Actor.Kind.MEDIA),
            Map.entry("NGO", Actor.Kind.ORGANISATION),
            Map.entry("IGO", Actor.Kind.ORGANISATION),
            Map.entry("CVL", Actor.Kind.CIVILIANS));
    /** What stands where a country's code does and is none. */
    private static final Set<String> BODIES = Set.of("IGO", "IMG", "INT", "NGO", "NGM", "MNC");

    private final List<Actor> actors = new ArrayList<>();
    private final List<RegisterReader.Refusal> refused = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private int began;

    static RegisterReader.Read read(String text) {
        Dictionary dictionary = new Dictionary();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = withoutComment(raw);
            if (!line.isBlank()) {
                dictionary.line(line, number);
            }
        }
        dictionary.finish();
        return new RegisterReader.Read(dictionary.actors, dictionary.refused);
    }

    private void line(String line, int number) {
        String name = CODE.matcher(line).replaceAll("").strip();
        boolean synonym = name.startsWith("+");
        if (!synonym && !name.isEmpty()) {
            finish();
            began = number;
        } else if (names.isEmpty()) {
            refuse(number, "no actor stands before it; give NAME [CODE] in a line before its synonyms and codes");
            return;
        }
        Matcher code = CODE.matcher(line);
        while (code.find()) {
            codes.add(code.group(1).strip());
        }
        Matcher plural = PLURAL.matcher(name);
        if (plural.find()) {
            addName(name.substring(0, plural.start()));
            addName(plural.group(1));
        } else if (!name.isEmpty()) {
            addName(synonym ? name.substring(1) : name);
        }
    }

    private void addName(String written) {
        String name = written.replace('_', ' ').strip().replaceAll("\\s+", " ");
        if (!name.isEmpty() && !names.contains(name)) {
            names.add(name);
        }
    }

    private void finish() {
        if (!names.isEmpty()) {
            try {
                actors.add(actor());
            } catch (IllegalArgumentException e) {
                refuse(began, String.valueOf(e.getMessage()));
            }
        }
        names.clear();
        codes.clear();
    }

    private void refuse(int line, String why) {
        refused.add(new RegisterReader.Refusal(line, why));
    }

    /** By the last of its codes, which is what it is when nothing else is told; its days are that code's. */
    private Actor actor() {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("\"" + names.get(0) + "\" has no code; give [CODE] after the name");
        }
        boolean agent = codes.get(0).startsWith("~");
        String[] parts = codes.get(codes.size() - 1).split("\\s+", 2);
        String code = parts[0].replace("~", "");
        if (!code.matches("[A-Z]{3,}")) {
            throw new IllegalArgumentException(
                    "\"" + parts[0] + "\" is no code; give capitals in threes, such as SYRREB or ~GOV");
        }
        String first = code.substring(0, 3);
        String second = code.length() >= 6 ? code.substring(3, 6) : null;
        boolean body = BODIES.contains(first);
        String country = agent ? null : body ? first.equals("IGO") ? "IGO" : null : first;
        String role = agent || body ? first : second;
        LocalDate[] days = parts.length > 1 && codes.size() == 1 ? days(parts[1]) : new LocalDate[2];
        List<String> proper = names.stream()
                .map(name -> agent ? name.toLowerCase(Locale.ROOT) : capitalised(name))
                .toList();
        String id = (agent ? "~" : "") + ActorLine.id(proper.get(0));
        Actor.Kind kind = role == null ? Actor.Kind.GROUP : KINDS.getOrDefault(role, Actor.Kind.GROUP);
        return new Actor(
                id, proper.get(0), kind, country, role, proper.subList(1, proper.size()), days[0], days[1], List.of());
    }

    /** {@code <900101}, {@code >000101} or {@code 890101-930101}; {@code >} begins and {@code <} ends. */
    private static LocalDate[] days(String told) {
        String days = told.strip();
        if (days.startsWith("<")) {
            return new LocalDate[] {null, day(days.substring(1))};
        }
        if (days.startsWith(">")) {
            return new LocalDate[] {day(days.substring(1)), null};
        }
        String[] ends = days.split("-", 2);
        return new LocalDate[] {day(ends[0]), ends.length > 1 ? day(ends[1]) : null};
    }

    /** A day as {@code YYMMDD} or {@code YYYYMMDD}; years from 30 on are of the last century. */
    private static @Nullable LocalDate day(String digits) {
        String told = digits.strip();
        try {
            if (told.matches("\\d{6}|\\d{8}")) {
                int year = Integer.parseInt(told.substring(0, told.length() - 4));
                int full = told.length() == 8 ? year : year < 30 ? 2000 + year : 1900 + year;
                int from = told.length() - 4;
                return LocalDate.of(
                        full,
                        Integer.parseInt(told.substring(from, from + 2)),
                        Integer.parseInt(told.substring(from + 2)));
            }
        } catch (DateTimeException e) {
            // A day such as 901332 is told like any other that is none.
        }
        throw new IllegalArgumentException("\"" + told + "\" is no day; give YYMMDD such as 890101");
    }

    /** Dictionaries have capitals alone: words longer than three letters are written as names are. */
    private static String capitalised(String name) {
        StringBuilder proper = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean small = Set.of("of", "the", "and", "for", "in", "de", "on").contains(lower);
            boolean first = proper.length() == 0;
            proper.append(first ? "" : " ");
            if (small && !first) {
                proper.append(lower);
            } else if (word.length() <= 3 && first && name.length() == word.length()) {
                proper.append(word);
            } else {
                proper.append(word, 0, 1).append(lower.substring(Math.min(1, lower.length())));
            }
        }
        return proper.toString();
    }

    private static String withoutComment(String line) {
        int end = line.length();
        for (char mark : new char[] {'#', ';'}) {
            int at = line.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return line.substring(0, end);
    }
}
