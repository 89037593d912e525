package org.rapporteur.extract.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.annotate.Line;

/**
 * All words that set off something, by all their forms: one look-up a word, so that a line without any of them costs little
 * and isn't parsed. Immutable and thread-safe.
 */
public final class TriggerIndex {
    /** A word that was registered by itself, and where it stands in a line. */
    public record Hit(String key, int word) {}

    private record Candidate(Pattern pattern, Trigger trigger) {}

    /** What one form may set off. */
    private record Entry(List<Candidate> candidates, List<String> keys) {}

    private final Map<String, Entry> byForm;

    private TriggerIndex(Map<String, Entry> byForm) {
        this.byForm = byForm;
    }

    /** Collects what an index holds. */
    public static final class Builder {
        private final Map<String, Entry> byForm = new HashMap<>();

        private Builder() {}

        /** Adds a file's patterns. */
        public Builder add(PatternFile file) {
            for (Pattern pattern : file.patterns()) {
                for (Trigger trigger : pattern.triggers()) {
                    trigger.forms().forEach(form -> entry(form).candidates().add(new Candidate(pattern, trigger)));
                }
            }
            return this;
        }

        /** Adds words, in small letters and each in just this form, that {@link #hits} gives with a key. */
        public Builder words(String key, Iterable<String> forms) {
            forms.forEach(form -> entry(form).keys().add(key));
            return this;
        }

        private Entry entry(String form) {
            return byForm.computeIfAbsent(form, key -> new Entry(new ArrayList<>(), new ArrayList<>()));
        }

        public TriggerIndex build() {
            Map<String, Entry> copy = new HashMap<>();
            byForm.forEach((form, entry) ->
                    copy.put(form, new Entry(List.copyOf(entry.candidates()), List.copyOf(entry.keys()))));
            return new TriggerIndex(copy);
        }
    }

    /** Begins an empty index. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether a line has a word that may set off something. */
    public boolean hasAny(Line line) {
        for (int word = 0; word < line.size(); word++) {
            if (byForm.containsKey(line.lower(word))) {
                return true;
            }
        }
        return false;
    }

    /** All that holds of a line, in the order of the triggers' words, then of the patterns. */
    public List<Match> matches(Line line) {
        List<Match> found = List.of();
        for (int word = 0; word < line.size(); word++) {
            Entry entry = byForm.get(line.lower(word));
            if (entry != null) {
                for (Candidate candidate : entry.candidates()) {
                    Match match = candidate.pattern().match(line, word, candidate.trigger());
                    if (match != null) {
                        found = found.isEmpty() ? new ArrayList<>() : found;
                        found.add(match);
                    }
                }
            }
        }
        return found;
    }

    /** The words of a line that were registered by themselves, in word order. */
    public List<Hit> hits(Line line) {
        List<Hit> found = List.of();
        for (int word = 0; word < line.size(); word++) {
            Entry entry = byForm.get(line.lower(word));
            if (entry != null) {
                for (String key : entry.keys()) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    found.add(new Hit(key, word));
                }
            }
        }
        return found;
    }
}
