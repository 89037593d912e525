package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Engine;
import org.rapporteur.annotate.syntax.Words;
import org.rapporteur.annotate.text.Segmenter;
import org.rapporteur.annotate.text.Sentence;
import org.rapporteur.cli.summary.Visible;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Role;
import org.rapporteur.read.TextLines;
import org.rapporteur.read.text.TextPassages;

/**
 * Plain text, divided into paragraphs, sentences and words by our own means, a piece at a time. Each word's
 * {@code TokenRange} in the column MISC says where it stands in its input, in UTF-16 code units.
 */
final class ParseText implements ParseInput {
    /** What is read at once where no blank line ends it before, in UTF-16 code units. */
    private static final int LONGEST_PIECE = 1024 * 1024;

    private static final int LONGEST_LINE = 64 * 1024;

    private final Engine engine;
    private final @Nullable Charset encoding;
    private final ConlluOutput output;
    private final Words words = new Words();

    /** What is read and not yet parsed, and where it begins in the input. */
    private final StringBuilder piece = new StringBuilder();

    private long offset;
    /** The comment that the next sentence begins a document with; empty within one. */
    private String document = "";

    /** Whether the piece begins within a paragraph that was begun before. */
    private boolean continues;

    private long sentences;

    ParseText(Engine engine, @Nullable Charset encoding, ConlluOutput output) {
        this.engine = engine;
        this.encoding = encoding;
        this.output = output;
    }

    @Override
    public void parse(String name, InputStream in, Faults faults) throws IOException {
        Malformed malformed = new Malformed();
        document = name.isEmpty() ? "# newdoc" : "# newdoc id = " + Visible.of(name);
        @Nullable IOException brokenOff = null;
        try {
            parsePieces(in, malformed);
        } catch (IOException e) {
            brokenOff = e;
        }
        parsePiece(true);
        output.flush();
        malformed.tell(faults);
        if (brokenOff != null) {
            throw brokenOff;
        }
    }

    private void parsePieces(InputStream in, Malformed malformed) throws IOException {
        TextLines lines = new TextLines(in, encoding, LONGEST_LINE);
        for (TextLines.Line line = lines.next(); line != null; line = lines.next()) {
            malformed.look(line);
            if (piece.isEmpty()) {
                offset = line.offset();
            }
            piece.append(line.text());
            if (line.whole() && line.text().isBlank()) {
                parsePiece(true);
                if (in.available() == 0) {
                    output.flush();
                }
            } else if (piece.length() >= LONGEST_PIECE) {
                parsePiece(false);
            }
        }
    }

    /** Parses what was read; where more of it is to come, the last sentence waits for that. */
    private void parsePiece(boolean whole) {
        String text = piece.toString();
        List<Passage> paragraphs = TextPassages.paragraphs(text).stream()
                .map(span -> new Passage(span, Role.PARAGRAPH))
                .toList();
        List<Sentence> found = Segmenter.sentences(text, paragraphs);
        int count = whole || found.size() < 2 ? found.size() : found.size() - 1;
        @Nullable Passage paragraph = null;
        for (Sentence sentence : found.subList(0, count)) {
            print(text, sentence, !sentence.passage().equals(paragraph) && !continues);
            paragraph = sentence.passage();
            continues = false;
        }
        int parsed = count < found.size() ? found.get(count).start(0) : text.length();
        continues = !whole && count < found.size() && found.get(count).passage().equals(paragraph);
        piece.delete(0, parsed);
        offset += parsed;
    }

    private void print(String text, Sentence sentence, boolean newParagraph) {
        words.clear();
        for (int i = 0; i < sentence.size(); i++) {
            words.add(text, sentence.start(i), sentence.end(i));
        }
        engine.parse(words);
        if (!document.isEmpty()) {
            output.line(document);
            document = "";
        }
        if (newParagraph) {
            output.line("# newpar");
        }
        output.line("# sent_id = " + ++sentences);
        output.line("# text = " + line(text, sentence));
        int size = sentence.size();
        for (int first = 0; first < size; ) {
            int last = first;
            while (last + 1 < size && sentence.continues(last + 1)) {
                last++;
            }
            boolean space = last + 1 == size || sentence.start(last + 1) > sentence.end(last);
            if (last > first) {
                output.token(
                        first + 1,
                        last + 1,
                        text.substring(sentence.start(first), sentence.end(last)),
                        misc(sentence.start(first), sentence.end(last), space));
            }
            for (int i = first; i <= last; i++) {
                output.word(
                        i,
                        text.substring(sentence.start(i), sentence.end(i)),
                        words,
                        misc(sentence.start(i), sentence.end(i), space || last > first));
            }
            first = last + 1;
        }
        output.endSentence();
    }

    /** The sentence on one line, a space where there is one or more between its words. */
    private static String line(String text, Sentence sentence) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < sentence.size(); i++) {
            if (i > 0 && sentence.start(i) > sentence.end(i - 1)) {
                line.append(' ');
            }
            line.append(text, sentence.start(i), sentence.end(i));
        }
        return line.toString();
    }

    private String misc(int start, int end, boolean space) {
        return (space ? "TokenRange=" : "SpaceAfter=No|TokenRange=") + (offset + start) + ':' + (offset + end);
    }

    /** Which lines of an input have bytes that are no characters. */
    private static final class Malformed {
        private long first;
        private long lines;

        void look(TextLines.Line line) {
            if (line.malformed() > 0) {
                first = lines == 0 ? line.number() : first;
                lines++;
            }
        }

        void tell(Faults faults) {
            if (lines > 0) {
                faults.fault(
                        first,
                        "bytes here" + (lines == 1 ? "" : " and in " + (lines - 1) + " later lines")
                                + " are no characters; U+FFFD stands in their place. If they are in another encoding,"
                                + " give --encoding");
            }
        }
    }
}
