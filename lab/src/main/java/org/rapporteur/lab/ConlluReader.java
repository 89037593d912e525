package org.rapporteur.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads CoNLL-U files, also gzipped ones, into documents with their raw text. */
public final class ConlluReader {
    private final List<ConlluDocument> documents = new ArrayList<>();
    private ConlluText document = new ConlluText("");
    private boolean newParagraph = true;
    private int tokenEnd;

    /**
     * The documents of a file, in order; one where it doesn't tell them apart.
     *
     * @throws IOException where it can't be read, or a line isn't CoNLL-U; the message names the line
     */
    public static List<ConlluDocument> read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            ConlluReader reader = new ConlluReader();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                try {
                    reader.line(line);
                } catch (IllegalArgumentException e) {
                    throw new IOException(file + " line " + number + ": " + e.getMessage(), e);
                }
            }
            reader.finish("");
            return reader.documents;
        }
    }

    private void line(String line) {
        if (line.startsWith("# newdoc")) {
            finish(line.substring(line.indexOf('=') + 1).strip());
        } else if (line.startsWith("# newpar")) {
            newParagraph = true;
        } else if (line.isEmpty()) {
            document.endSentence();
            tokenEnd = 0;
        } else if (!line.startsWith("#")) {
            row(line.split("\t", -1));
        }
    }

    private void row(String[] columns) {
        if (columns.length != 10) {
            throw new IllegalArgumentException(columns.length + " columns; CoNLL-U has 10");
        }
        String id = columns[0];
        if (id.indexOf('.') >= 0) {
            return;
        }
        int dash = id.indexOf('-');
        int number = Integer.parseInt(dash < 0 ? id : id.substring(0, dash));
        if (dash < 0 && number <= tokenEnd) {
            document.part(columns[1]);
            return;
        }
        if (newParagraph) {
            document.newParagraph();
            newParagraph = false;
        }
        boolean spaceAfter = !List.of(columns[9].split("\\|")).contains("SpaceAfter=No");
        document.token(columns[1], dash >= 0, spaceAfter);
        if (dash >= 0) {
            tokenEnd = Integer.parseInt(id.substring(dash + 1));
        }
    }

    private void finish(String nextName) {
        document.endSentence();
        if (!document.isEmpty()) {
            documents.add(document.build());
        }
        document = new ConlluText(nextName);
        newParagraph = true;
    }
}
