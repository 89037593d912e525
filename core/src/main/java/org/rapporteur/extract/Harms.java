package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.model.Casualties.Harm;

/** The words for what happened to people, by the place they take, from {@code harms.txt}. */
final class Harms {
    private static final Lexicon WORDS = Lexicon.read(Harms.class, "harms.txt");
    private static final Set<String> MORE =
            Set.of("toll", "total", "tally", "casualties", "lives", "life", "number", "wound", "wounds", "injury");

    /** How many words may lead from "suffered" to "injuries". */
    private static final int WOUND = 7;

    /** How many words may lead from an owner to his death. */
    private static final int OWN = 4;

    /** The place a word takes beside those it tells of. */
    enum Form {
        /** "killed 12", "12 were killed" */
        DOING,

        /** "12 died" */
        HAPPENING,

        /** "12 dead" */
        STATE,

        /** "12 deaths" */
        COUNTED,

        /** "the deaths of 12" */
        OF
    }

    /**
     * Words that tell a harm.
     *
     * @param harm null where it is open whether somebody died of it: "shot"
     * @param first their first word
     * @param end the first word after them
     */
    record Word(@Nullable Harm harm, Form form, int first, int end) {}

    private record Phrase(List<String> words, @Nullable Harm harm, Form form) {}

    private static final Map<Form, Map<String, Word>> BY_FORM = byForm();
    private static final Map<String, List<Phrase>> PHRASES = phrases();

    /** All words that tell one. */
    static Set<String> words() {
        Set<String> words = new HashSet<>(MORE);
        BY_FORM.values().forEach(form -> words.addAll(form.keySet()));
        for (List<Phrase> phrases : PHRASES.values()) {
            for (Phrase phrase : phrases) {
                if (phrase.words().stream().noneMatch(words::contains)) {
                    words.add(rarest(phrase.words()));
                }
            }
        }
        return words;
    }

    /** The longest word of several: short ones stand in every other line. */
    private static String rarest(List<String> words) {
        return Collections.max(words, Comparator.comparingInt(String::length));
    }

    /** What word i tells in a form; null where it tells nothing. */
    static @Nullable Word at(Line line, int i, Form form) {
        if (form == Form.DOING || form == Form.HAPPENING) {
            for (Phrase phrase : PHRASES.getOrDefault(line.lower(i), List.of())) {
                if (phrase.form() == form && stands(line, i, phrase.words())) {
                    return new Word(phrase.harm(), form, i, i + phrase.words().size());
                }
            }
        }
        Map<String, Word> words = BY_FORM.get(form);
        Word word = words == null ? null : words.get(line.lower(i));
        return word == null ? null : new Word(word.harm(), form, i, i + 1);
    }

    /** What word i tells of those who stand before it; null where it tells nothing. */
    static @Nullable Word after(Line line, int i) {
        Word longest = null;
        for (Form form : new Form[] {Form.DOING, Form.HAPPENING, Form.STATE}) {
            Word word = at(line, i, form);
            longest = word != null && (longest == null || word.end() > longest.end()) ? word : longest;
        }
        return longest == null && has("suffering", line, i) ? suffered(line, i) : longest;
    }

    /** "suffered minor injuries", "sustained a gunshot wound" */
    private static @Nullable Word suffered(Line line, int i) {
        boolean gun = false;
        boolean fatal = false;
        for (int k = i + 1; k < Math.min(line.size(), i + WOUND); k++) {
            gun |= line.is(k, "gunshot", "bullet");
            fatal |= line.is(k, "fatal");
            if (has("wound", line, k)) {
                Harm harm = fatal ? Harm.KILLED : gun ? null : Harm.INJURED;
                return new Word(harm, Form.HAPPENING, i, k + 1);
            }
            if (!line.isWord(k) && !line.is(k, "-")) {
                return null;
            }
        }
        return null;
    }

    /** "the boy[ 's shooting death]", not "a gunman's killing spree": the death whose owner stands before a word; null elsewhere. */
    static @Nullable Word ownDeath(Line line, int i) {
        boolean fatal = false;
        for (int k = i + 1; line.is(i, "'s", "’s", "'", "’") && k < Math.min(line.size(), i + OWN); k++) {
            fatal |= has("own-fatal", line, k);
            boolean last = !line.isWord(k + 1) || line.syntax().upos(k + 1) != Upos.NOUN;
            boolean death = has("own-death", line, k) || (fatal && has("own-shooting", line, k));
            if (death && last && !line.is(k + 1, "of")) {
                return new Word(Harm.KILLED, Form.OF, k, k + 1);
            }
            if (!fatal && !has("own-kind", line, k)) {
                return null;
            }
        }
        return null;
    }

    /** Whether a word tells a harm in any form. */
    static boolean isAny(Line line, int i) {
        return BY_FORM.values().stream().anyMatch(words -> words.containsKey(line.lower(i)));
    }

    /** Whether a word tells of dying. */
    static boolean isDeath(Line line, int i) {
        return BY_FORM.values().stream().anyMatch(words -> {
            Word word = words.get(line.lower(i));
            return word != null && word.harm() == Harm.KILLED;
        });
    }

    static boolean has(String section, Line line, int i) {
        return WORDS.has(section, line.lower(i));
    }

    private static boolean stands(Line line, int i, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            if (!line.lower(i + k).equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static Map<Form, Map<String, Word>> byForm() {
        Map<Form, Map<String, Word>> forms = new HashMap<>();
        for (String section : WORDS.sections()) {
            String[] name = section.split(" ", -1);
            if (name.length == 2) {
                Form form = Form.valueOf(name[0].toUpperCase(Locale.ROOT));
                Harm harm = name[1].equals("OPEN") ? null : Harm.valueOf(name[1]);
                Map<String, Word> words = forms.computeIfAbsent(form, key -> new HashMap<>());
                WORDS.words(section).forEach(word -> words.put(word, new Word(harm, form, 0, 1)));
            }
        }
        return forms;
    }

    private static Map<String, List<Phrase>> phrases() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (String section : WORDS.sections()) {
            String[] name = section.split(" ", -1);
            if (name.length == 3) {
                Form form = Form.valueOf(name[1].toUpperCase(Locale.ROOT));
                for (String line : WORDS.lines(section)) {
                    List<String> words = List.of(line.split(" ", -1));
                    phrases.computeIfAbsent(words.get(0), key -> new ArrayList<>())
                            .add(new Phrase(words, name[2].equals("OPEN") ? null : Harm.valueOf(name[2]), form));
                }
            }
        }
        phrases.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Phrase one) -> -one.words().size())));
        return phrases;
    }

    private Harms() {}
}
