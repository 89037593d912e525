package org.rapporteur.lab;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.rapporteur.annotate.conllu.ConlluReader;
import org.rapporteur.annotate.conllu.ConlluSentence;

/** A treebank's file, which has no faults. */
public final class ConlluFile {
    /**
     * All sentences of a file, also of a gzipped one.
     *
     * @throws IOException where it can't be read or has a fault; the message names the line
     */
    public static List<ConlluSentence> read(Path file) throws IOException {
        List<ConlluSentence> sentences = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz")
                        ? new BufferedInputStream(new GZIPInputStream(bytes), 64 * 1024)
                        : bytes) {
            ConlluReader reader =
                    new ConlluReader(plain, null, (line, what) -> faults.add(file + " line " + line + ": " + what));
            for (ConlluSentence next = reader.next(); next != null; next = reader.next()) {
                sentences.add(next);
            }
        }
        if (!faults.isEmpty()) {
            throw new IOException(faults.get(0));
        }
        return sentences;
    }

    /** The name of the document that begins with a sentence; empty where none does. */
    public static Optional<String> document(ConlluSentence sentence) {
        return sentence.comment("newdoc id").or(() -> sentence.comment("newdoc"));
    }

    private ConlluFile() {}
}
