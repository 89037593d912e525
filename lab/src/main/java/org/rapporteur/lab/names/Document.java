package org.rapporteur.lab.names;

import java.util.List;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.annotate.text.Sentence;
import org.rapporteur.lab.BareReport;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Role;

/**
 * A text to learn names from or to measure with. Offsets are UTF-16 into the text.
 *
 * @param source the file it comes from, without its endings
 * @param inCapitals whether the text has no small letters, so that nobody's case tells a name
 * @param gold names that people marked; what that leaves unsaid depends on the source
 */
record Document(
        String source, String id, String text, List<Sentence> sentences, boolean inCapitals, List<GoldName> gold) {
    private static final Annotator ANNOTATOR = new Annotator(new FastEngine());

    Document {
        sentences = List.copyOf(sentences);
        gold = List.copyOf(gold);
    }

    /** Takes the sentences of all the passages, whatever their role. */
    static Document of(String source, String id, String text, List<Passage> passages, List<GoldName> gold) {
        List<Passage> read = passages.stream()
                .map(passage -> new Passage(passage.span(), Role.PARAGRAPH))
                .toList();
        List<Sentence> sentences =
                ANNOTATOR.annotate(BareReport.of(id, text, read)).sentences();
        boolean capitals = text.chars().filter(Character::isLowerCase).count() * 20
                < text.chars().filter(Character::isUpperCase).count();
        return new Document(source, id, text, sentences, capitals, gold);
    }

    String word(Sentence sentence, int i) {
        return text.substring(sentence.start(i), sentence.end(i));
    }
}
