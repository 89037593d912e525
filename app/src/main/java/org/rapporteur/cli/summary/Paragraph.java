package org.rapporteur.cli.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Words of several styles, broken into lines of a width. Mutable, for one thread. */
final class Paragraph {
    private record Word(String text, Style style, boolean glued) {}

    private final List<Word> words = new ArrayList<>();
    private boolean glue;

    /** Adds words; white space at either end, or none there, tells whether they stand apart from their neighbours. */
    Paragraph add(Style style, String text) {
        boolean first = true;
        for (String word : text.split(" ", -1)) {
            if (!first) {
                glue = false;
            }
            if (!word.isEmpty()) {
                words.add(new Word(word, style, glue));
                glue = true;
            }
            first = false;
        }
        return this;
    }

    Paragraph add(String text) {
        return add(Style.PLAIN, text);
    }

    /** All of it in one line, without styles. */
    String text() {
        StringBuilder line = new StringBuilder();
        for (Word word : words) {
            line.append(line.isEmpty() || word.glued() ? "" : " ").append(word.text());
        }
        return line.toString();
    }

    /**
     * Prints the lines.
     *
     * @param first what the first line begins with
     * @param indent what the others begin with
     */
    void print(Page page, String first, String indent) throws IOException {
        StringBuilder line = new StringBuilder(first);
        Style style = Style.PLAIN;
        int column = Columns.of(first);
        boolean empty = true;
        for (int i = 0; i < words.size(); ) {
            int end = i + 1;
            int width = Columns.of(words.get(i).text());
            while (end < words.size() && words.get(end).glued()) {
                width += Columns.of(words.get(end++).text());
            }
            if (!empty && column + 1 + width > page.columns()) {
                page.line(line.append(page.between(style, Style.PLAIN)));
                style = Style.PLAIN;
                line = new StringBuilder(indent);
                column = Columns.of(indent);
                empty = true;
            }
            String space = empty ? "" : " ";
            for (; i < end; i++) {
                Word word = words.get(i);
                line.append(page.between(style, word.style())).append(space).append(word.text());
                style = word.style();
                space = "";
            }
            column += width + (empty ? 0 : 1);
            empty = false;
        }
        page.line(line.append(page.between(style, Style.PLAIN)));
    }
}
