package org.rapporteur.lab.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** English words with irregular forms, and regular verbs whose forms could be those of others, from a list. */
final class InflectedWords {
    /** A form with its fine tag and its lemma. */
    record Form(String form, String xpos, String lemma) {}

    /** The forms in the list. */
    final List<Form> forms = new ArrayList<>();

    /** The verbs whose past in the list is irregular. */
    final Set<String> irregularVerbs = new HashSet<>();

    private InflectedWords() {}

    static InflectedWords read() {
        InflectedWords words = new InflectedWords();
        try (InputStream in = InflectedWords.class.getResourceAsStream("inflected-words.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.add(line.split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void add(String[] line) {
        String lemma = line[1];
        if (line[0].equals("NOUN")) {
            add("NNS", List.of(line[2]), lemma);
        } else if (line.length > 2) {
            add("VBD", List.of(line[2]), lemma);
            add("VBN", List.of(line[3]), lemma);
            irregularVerbs.add(lemma);
        } else {
            add("VBD", RegularForms.past(lemma), lemma);
            add("VBN", RegularForms.past(lemma), lemma);
            add("VBG", RegularForms.participle(lemma), lemma);
            add("VBZ", RegularForms.plural(lemma), lemma);
        }
    }

    private void add(String xpos, List<String> of, String lemma) {
        of.forEach(form -> forms.add(new Form(form, xpos, lemma)));
    }
}
