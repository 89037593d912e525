package org.rapporteur.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.annotate.conllu.ConlluRow;
import org.rapporteur.annotate.conllu.ConlluSentence;

/** Puts the sentences of CoNLL-U files together into documents with their raw text. */
public final class ConlluDocuments {
    private final List<ConlluDocument> documents = new ArrayList<>();
    private ConlluText document = new ConlluText("");
    private boolean newParagraph = true;

    /**
     * The documents of a file, also of a gzipped one, in order; one where it doesn't tell them apart.
     *
     * @throws IOException where it can't be read, or a line isn't CoNLL-U; the message names the line
     */
    public static List<ConlluDocument> read(Path file) throws IOException {
        ConlluDocuments reader = new ConlluDocuments();
        for (ConlluSentence sentence : ConlluFile.read(file)) {
            try {
                reader.add(sentence);
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ", the sentence at line " + sentence.line() + ": " + e.getMessage(), e);
            }
        }
        reader.finish("");
        return reader.documents;
    }

    private void add(ConlluSentence sentence) {
        Optional<String> name = ConlluFile.document(sentence);
        if (name.isPresent()) {
            finish(name.get());
        }
        newParagraph |= sentence.comment("newpar").isPresent()
                || sentence.comment("newpar id").isPresent();
        int tokenEnd = 0;
        for (ConlluRow row : sentence.rows()) {
            boolean ofParts = row.id().indexOf('-') > 0;
            if (!ofParts && !row.isWord()) {
                continue;
            }
            if (row.isWord() && Integer.parseInt(row.id()) <= tokenEnd) {
                document.part(row.form());
                continue;
            }
            if (newParagraph) {
                document.newParagraph();
                newParagraph = false;
            }
            document.token(row.form(), ofParts, !row.hasMisc("SpaceAfter=No"));
            if (ofParts) {
                tokenEnd = Integer.parseInt(row.id().substring(row.id().indexOf('-') + 1));
            }
        }
        document.endSentence();
    }

    private void finish(String nextName) {
        if (!document.isEmpty()) {
            documents.add(document.build());
        }
        document = new ConlluText(nextName);
        newParagraph = true;
    }
}
