package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.Inflection;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.model.Link.Act;

/** The verbs that attribute, from {@code cues.txt}, by their inflected forms. Immutable. */
final class Cues {
    /** What a cue may be followed by; see {@code cues.txt}. */
    enum Takes {
        QUOTE,
        THAT,
        BARE,
        WHOM,
        PHRASE,
        TO,
        AS
    }

    /** How the verb is inflected. */
    enum Tense {
        BASE,
        PRESENT,
        PAST,
        ING
    }

    /** A verb of the list in one of its forms; {@code particle} is the word that must follow it, if any. */
    record Cue(
            Act act,
            Set<Takes> takes,
            Tense tense,
            @Nullable String particle) {
        boolean takes(Takes what) {
            return takes.contains(what);
        }

        /** How many words it takes. */
        int length() {
            return particle == null ? 1 : 2;
        }
    }

    private final Map<String, List<Cue>> byForm = new HashMap<>();

    Cues() {
        Lexicon lexicon = Lexicon.read(Cues.class, "cues.txt");
        for (String act : lexicon.sections()) {
            lexicon.lines(act).forEach(line -> add(Act.valueOf(act.toUpperCase(Locale.ROOT)), line));
        }
    }

    private void add(Act act, String line) {
        String[] columns = line.split("\\s+", -1);
        Set<Takes> takes = EnumSet.noneOf(Takes.class);
        for (String one : columns[0].split(",", -1)) {
            takes.add(Takes.valueOf(one.toUpperCase(Locale.ROOT)));
        }
        String[] forms = columns[1].split("\\|", -1);
        String base = forms[0];
        String past = forms.length > 1 ? forms[1] : Inflection.past(base);
        String particle = forms.length > 2 ? forms[2] : null;
        put(base, new Cue(act, takes, Tense.BASE, particle));
        put(Inflection.present(base), new Cue(act, takes, Tense.PRESENT, particle));
        put(past, new Cue(act, takes, Tense.PAST, particle));
        put(Inflection.ing(base), new Cue(act, takes, Tense.ING, particle));
    }

    private void put(String form, Cue cue) {
        byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(cue);
    }

    /** All forms of all verbs. */
    Set<String> forms() {
        return byForm.keySet();
    }

    /** The cue at word i, the longest that fits; null where there is none. */
    @Nullable Cue at(Line line, int i) {
        List<Cue> cues = byForm.get(line.lower(i));
        if (cues == null) {
            return null;
        }
        Cue plain = null;
        for (Cue cue : cues) {
            if (cue.particle() == null) {
                plain = cue;
            } else if (line.is(i + 1, cue.particle())) {
                return cue;
            }
        }
        return plain;
    }
}
