package org.rapporteur.extract.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.Inflection;
import org.rapporteur.annotate.text.Lexicon;

/** The words that tell of events; the form of its files is explained in the package's description. Immutable. */
public final class EventLexicon {
    private static final List<String> FILES = List.of("violence.txt", "diplomacy.txt", "ceasefires.txt");
    private static final Pattern LINE = Pattern.compile("(verb|noun|adjective|modifier)([^:]*):\\s*(.*)");
    private static final Pattern GROUPS = Pattern.compile("([{<])([^}>]*)[}>]");
    private static final Pattern SEPARATOR = Pattern.compile(",(?![^{<]*[}>])");

    private static final class Shipped {
        static final EventLexicon LEXICON = new EventLexicon();
    }

    private final Map<String, List<TriggerWord>> byForm;

    private EventLexicon() {
        Map<String, List<TriggerWord>> found = new HashMap<>();
        for (String file : FILES) {
            for (TriggerWord word : new Reader(file).read(Lexicon.content(EventLexicon.class, file))) {
                word.forms()
                        .forEach(form -> found.computeIfAbsent(form, key -> new ArrayList<>())
                                .add(word));
            }
        }
        found.replaceAll((form, words) -> List.copyOf(words));
        byForm = Map.copyOf(found);
    }

    /** The lexicon that comes with the program. */
    public static EventLexicon shipped() {
        return Shipped.LEXICON;
    }

    /** All forms of all heads, in small letters. */
    public Set<String> forms() {
        return byForm.keySet();
    }

    /**
     * Whether a line, by its words alone, may have an entry's head at a word: whatever else the entry asks for stands somewhere in
     * it. Most lines need no tree then.
     */
    public boolean mayTell(Line line, int word) {
        for (TriggerWord entry : of(line.lower(word))) {
            if (hasOneOf(line, entry.objectForms()) && hasOneOf(line, entry.subjectForms()) && hasAll(line, entry)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOneOf(Line line, Set<String> forms) {
        if (forms.isEmpty()) {
            return true;
        }
        for (int i = 0; i < line.size(); i++) {
            if (forms.contains(line.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAll(Line line, TriggerWord entry) {
        for (Set<String> forms : entry.otherForms()) {
            if (!hasOneOf(line, forms)) {
                return false;
            }
        }
        return true;
    }

    /** The entries whose head may look like a word. */
    List<TriggerWord> of(String form) {
        return byForm.getOrDefault(form, List.of());
    }

    /** Reads one file. Messages of what it throws name the file and the words that are wrong. */
    private static final class Reader {
        private final String file;
        private final Map<String, Set<String>> lists = new HashMap<>();
        private final List<TriggerWord> words = new ArrayList<>();
        private @Nullable Sense sense;

        Reader(String file) {
            this.file = file;
        }

        List<TriggerWord> read(String content) {
            String joined = content.replaceAll("(?m)#.*$", "").replaceAll("\\n[ \\t]+", " ");
            for (String line : joined.lines().map(String::strip).toList()) {
                if (line.startsWith("list ")) {
                    String[] parts = line.split("\\s+", 3);
                    lists.put(parts[1], Set.copyOf(new HashSet<>(List.of(parts[2].split("\\s+", -1)))));
                } else if (line.startsWith("[")) {
                    sense = Sense.of(line.substring(1, line.length() - 1));
                } else if (!line.isEmpty()) {
                    entries(line);
                }
            }
            return words;
        }

        private void entries(String line) {
            Matcher matcher = LINE.matcher(line);
            Sense what = sense;
            if (what == null || !matcher.matches()) {
                throw new IllegalStateException(
                        file + ": \"" + line + "\" begins with none of verb, noun, adjective, modifier");
            }
            TriggerWord.Kind kind = TriggerWord.Kind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
            List<String> options = Arrays.asList(matcher.group(2).strip().split("\\s+", -1));
            for (String entry : SEPARATOR.split(matcher.group(3), -1)) {
                words.add(entry(what, kind, options, entry.strip()));
            }
        }

        private TriggerWord entry(Sense what, TriggerWord.Kind kind, List<String> options, String text) {
            Set<String> objects = new HashSet<>();
            Set<String> subjects = new HashSet<>();
            Matcher groups = GROUPS.matcher(text);
            while (groups.find()) {
                (groups.group(1).equals("{") ? objects : subjects).addAll(expanded(groups.group(2)));
            }
            String bare = GROUPS.matcher(text).replaceAll("").strip();
            boolean weak = bare.endsWith("/x");
            boolean plural = bare.endsWith("/plural");
            boolean towards = bare.endsWith("/to");
            String[] parts = bare.replaceFirst("/(x|plural|to)$", "").split("\\s+", -1);
            int head = kind == TriggerWord.Kind.NOUN ? parts.length - 1 : 0;
            Set<String> forms = kind == TriggerWord.Kind.ADJECTIVE || kind == TriggerWord.Kind.MODIFIER
                    ? Set.of(parts[parts.length - 1])
                    : kind == TriggerWord.Kind.NOUN ? number(parts[head]) : Inflection.forms(parts[head]);
            List<String> lemmas =
                    Arrays.stream(parts).map(part -> part.split("\\|", 2)[0]).toList();
            int own = kind == TriggerWord.Kind.VERB ? 0 : parts.length - 1;
            List<Set<String>> others = IntStream.range(0, parts.length)
                    .filter(part -> part != own)
                    .mapToObj(part -> Inflection.forms(parts[part]))
                    .toList();
            TriggerWord.Frame frame = TriggerWord.Frame.PLAIN;
            Set<String> prepositions = Set.of();
            boolean harm = false;
            for (String option : options) {
                if (option.startsWith(">")) {
                    prepositions = Set.of(option.substring(1).split("\\|", -1));
                } else if (option.equals("harm")) {
                    harm = true;
                } else if (!option.isEmpty()) {
                    frame = TriggerWord.Frame.valueOf(option.toUpperCase(Locale.ROOT));
                }
            }
            return new TriggerWord(
                    what,
                    kind,
                    lemmas,
                    forms,
                    others,
                    objects,
                    inflected(objects),
                    subjects,
                    inflected(subjects),
                    frame,
                    prepositions,
                    harm,
                    weak,
                    towards,
                    plural);
        }

        /** A noun and its plural. */
        private static Set<String> number(String noun) {
            Set<String> forms = new LinkedHashSet<>(List.of(noun.split("\\|", -1)));
            forms.add(Inflection.present(noun.split("\\|", -1)[0]));
            return forms;
        }

        private static Set<String> inflected(Set<String> words) {
            return words.stream()
                    .flatMap(word -> Inflection.forms(word).stream())
                    .collect(Collectors.toUnmodifiableSet());
        }

        private Set<String> expanded(String group) {
            return Arrays.stream(group.strip().split("\\s+", -1))
                    .flatMap(word -> word.startsWith("@")
                            ? lists.getOrDefault(word.substring(1), Set.of()).stream()
                            : Stream.of(word))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
