package org.rapporteur.lab.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotate.names.Name;
import org.rapporteur.annotate.names.NameKind;
import org.rapporteur.annotate.names.NameText;
import org.rapporteur.lab.bench.Peers;
import org.rapporteur.model.Span;

/** The names that CoreNLP finds. */
final class PeerNames {
    private PeerNames() {}

    /** To each document its names, by CoreNLP's combined recogniser as it comes. */
    static List<List<Name>> find(List<Document> documents) throws IOException {
        Path sentences = Files.createTempFile("sentences", ".tsv");
        Path labels = Files.createTempFile("labels", ".tsv");
        try {
            TeacherLabels.writeSentences(documents, sentences);
            Peers.run("NameTeacher", sentences.toString(), labels.toString(), "peer");
            List<List<TaughtWord>> taught = TeacherLabels.read(documents, labels);
            List<List<Name>> names = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                names.add(names(documents.get(i), taught.get(i)));
            }
            return names;
        } finally {
            Files.delete(sentences);
            Files.delete(labels);
        }
    }

    private static List<Name> names(Document document, List<TaughtWord> words) {
        NameText text = new NameText(document.text().toCharArray(), document.sentences());
        List<Name> names = new ArrayList<>();
        for (TaughtSpan span : TaughtSpan.of(text, words)) {
            NameKind kind = switch (span.label()) {
                case "PERSON" -> NameKind.PERSON;
                case "ORGANIZATION" -> NameKind.ORGANISATION;
                case "LOCATION" -> NameKind.PLACE;
                default -> throw new IllegalArgumentException("label " + span.label());
            };
            names.add(new Name(new Span(text.start(span.first()), text.end(span.last())), kind));
        }
        return names;
    }
}
