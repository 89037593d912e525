package org.rapporteur.lab.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotate.names.Name;
import org.rapporteur.annotate.names.NameKind;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.model.Span;

/**
 * Documents with their names.
 *
 * @param names to each document its names, in order
 * @param complete whether every name is marked, so that another is false
 */
record NameSet(List<Document> documents, List<List<Name>> names, boolean complete) {
    /** ECB+'s development part: the names among its mentions in the sentences that its authors have checked. */
    static NameSet ecb(Path gold) throws IOException {
        List<Document> documents = new GoldTexts(gold).mentions("mentions/ecbplus_dev.jsonl.gz", true);
        return new NameSet(documents, documents.stream().map(MarkedNames::of).toList(), false);
    }

    /** The eight news documents of GUM that no model sees, their names marked by hand in {@code news.names.txt}. */
    static NameSet news(Path gold) throws IOException {
        List<Document> documents = new GoldTexts(gold).news();
        Lexicon marked = Lexicon.read(NameSet.class, "news.names.txt");
        List<List<Name>> names = new ArrayList<>();
        for (Document document : documents) {
            names.add(names(
                    document, marked.sections().contains(document.id()) ? marked.lines(document.id()) : List.of()));
        }
        return new NameSet(documents, names, true);
    }

    /** Finds the names in the text, each after the one before it. */
    static List<Name> names(Document document, List<String> lines) throws IOException {
        List<Name> names = new ArrayList<>();
        int from = 0;
        for (String line : lines) {
            int space = line.indexOf(' ');
            String words = line.substring(space + 1);
            int start = document.text().indexOf(words, from);
            while (start >= 0 && !standsAlone(document.text(), start, start + words.length())) {
                start = document.text().indexOf(words, start + 1);
            }
            if (start < 0) {
                throw new IOException(document.id() + " doesn't name " + words + " after offset " + from);
            }
            from = start + words.length();
            names.add(new Name(new Span(start, from), NameKind.valueOf(line.substring(0, space))));
        }
        return names;
    }

    private static boolean standsAlone(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
