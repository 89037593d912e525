package org.rapporteur.annotate.conllu;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.TextLines;

/**
 * Reads CoNLL-U sentence by sentence, so that a stream may be of any length. A sentence with a fault is left out and
 * told; the ones after it are read. For one thread.
 */
public final class ConlluReader {
    /** Hears what is wrong. */
    public interface Listener {
        /**
         * A sentence is left out.
         *
         * @param line number of the faulty line, from 1
         * @param what what is wrong with it and what to do, one sentence
         */
        void fault(long line, String what);
    }

    /** The most UTF-16 code units of one sentence; some 250,000 words. */
    private static final int LONGEST_SENTENCE = 16 * 1024 * 1024;

    private static final int LONGEST_LINE = 1024 * 1024;

    private final TextLines lines;
    private final Listener listener;

    /**
     * @param encoding of the stream; null for UTF-8, or what a byte-order mark says
     */
    public ConlluReader(InputStream in, @Nullable Charset encoding, Listener listener) {
        this.lines = new TextLines(in, encoding, LONGEST_LINE);
        this.listener = listener;
    }

    /**
     * The next sentence without a fault, null after the last.
     *
     * @throws IOException where the stream fails
     */
    public @Nullable ConlluSentence next() throws IOException {
        Draft draft = new Draft();
        TextLines.Line line;
        while ((line = lines.next()) != null) {
            String words = line.words();
            if (!words.isBlank() || !line.whole()) {
                draft.take(line, words);
                continue;
            }
            ConlluSentence sentence = draft.finish(line.number());
            if (sentence != null) {
                return sentence;
            }
            draft = new Draft();
        }
        return draft.finish(draft.last);
    }

    /** The sentence being read. */
    private final class Draft {
        private final List<String> comments = new ArrayList<>();
        private final List<ConlluRow> rows = new ArrayList<>();
        private final ConlluIds ids = new ConlluIds();
        private long first;
        private long last;
        private long length;
        private boolean faulty;

        void take(TextLines.Line line, String words) {
            first = first == 0 ? line.number() : first;
            last = line.number();
            length += words.length();
            if (faulty) {
                return;
            }
            if (line.malformed() > 0) {
                fault(
                        last,
                        "it is not in the encoding that it is read in; convert it to UTF-8, or give its --encoding");
            } else if (!line.whole()) {
                fault(last, "the line is too long for a word of CoNLL-U; see that the file is CoNLL-U");
            } else if (length > LONGEST_SENTENCE) {
                fault(first, "the sentence that begins here is too long; give a blank line after each sentence");
            } else {
                add(words);
            }
        }

        private void add(String line) {
            if (line.charAt(0) == '#') {
                comments.add(line);
                return;
            }
            try {
                ConlluRow row = ConlluRow.of(line);
                ids.next(row.id());
                rows.add(row);
            } catch (IllegalArgumentException e) {
                fault(last, String.valueOf(e.getMessage()));
            }
        }

        private void fault(long at, String what) {
            faulty = true;
            comments.clear();
            rows.clear();
            listener.fault(at, what);
        }

        @Nullable ConlluSentence finish(long end) {
            if (!faulty && first > 0) {
                try {
                    ids.end();
                } catch (IllegalArgumentException e) {
                    fault(end, String.valueOf(e.getMessage()));
                }
            }
            return faulty || first == 0 ? null : new ConlluSentence(first, comments, rows);
        }
    }
}
