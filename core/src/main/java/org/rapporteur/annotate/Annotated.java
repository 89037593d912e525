package org.rapporteur.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.names.Name;
import org.rapporteur.annotate.names.NameFinder;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.text.Quote;
import org.rapporteur.annotate.text.Sentence;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/**
 * A report with its sentences, its quotations, its names and what the engine reads in it, each in order; passages that hold
 * no story have none, but for a dateline's names. Names and the engine's reading are found when they are first asked for,
 * then kept. Thread-safe.
 */
public final class Annotated {
    private final Annotator annotator;
    private final Report report;
    private final List<Sentence> sentences;
    private final List<Quote> quotes;

    /** The sentences and what else is looked through for names. */
    private final List<Sentence> named;

    private @Nullable List<Name> names;
    private Engine.@Nullable Reading reading;
    private @Nullable List<Line> lines;

    Annotated(Annotator annotator, Report report, List<Sentence> sentences, List<Sentence> named, List<Quote> quotes) {
        this.annotator = annotator;
        this.report = report;
        this.sentences = List.copyOf(sentences);
        this.named = List.copyOf(named);
        this.quotes = List.copyOf(quotes);
    }

    public Report report() {
        return report;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Quote> quotes() {
        return quotes;
    }

    /** The sentences as lines, in their order. */
    public synchronized List<Line> lines() {
        List<Line> made = lines;
        if (made == null) {
            made = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                Sentence sentence = sentences.get(i);
                made.add(new Line(this, i, sentence, quotesIn(sentence.span())));
            }
            made = List.copyOf(made);
            lines = made;
        }
        return made;
    }

    /** The quotations that share characters with a span. */
    public List<Quote> quotesIn(Span span) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotes.get(middle).marks().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < quotes.size() && quotes.get(end).marks().start() < span.end()) {
            end++;
        }
        return quotes.subList(low, end);
    }

    /** Tags, lemmas and tree of the sentence of a number. */
    public Syntax syntax(int sentence) {
        return reading().syntax(sentence);
    }

    /** Who is given which words, as the engine finds it. */
    public List<Attributed> attributions() {
        return reading().attributions();
    }

    /**
     * Who is given which words inside stretches of the text, each read by itself as if it were a paragraph: what an engine
     * that finds only the outermost attribution finds there.
     *
     * @param stretches apart from each other, in order
     */
    public List<Attributed> attributionsIn(List<Span> stretches) {
        List<Sentence> parts = new ArrayList<>();
        int next = 0;
        for (Span stretch : stretches) {
            Passage passage = new Passage(stretch, Role.PARAGRAPH);
            while (next < sentences.size() && sentences.get(next).span().end() <= stretch.start()) {
                next++;
            }
            for (int s = next; s < sentences.size() && sentences.get(s).span().start() < stretch.end(); s++) {
                Sentence sentence = sentences.get(s);
                int first = 0;
                while (first < sentence.size() && sentence.start(first) < stretch.start()) {
                    first++;
                }
                int last = sentence.size() - 1;
                while (last >= first && sentence.end(last) > stretch.end()) {
                    last--;
                }
                if (last >= first) {
                    parts.add(sentence.part(passage, first, last));
                }
            }
        }
        if (parts.isEmpty()) {
            return List.of();
        }
        NavigableMap<Integer, Span> byStart = new TreeMap<>();
        stretches.forEach(stretch -> byStart.put(stretch.start(), stretch));
        return annotator.engine().read(report.text(), parts).attributions().stream()
                .filter(one -> isWhollyIn(
                        one, byStart.floorEntry(one.content().start()).getValue()))
                .toList();
    }

    private static boolean isWhollyIn(Attributed one, Span stretch) {
        return stretch.contains(one.content())
                && (one.cue() == null || stretch.contains(one.cue()))
                && (one.source() == null || stretch.contains(one.source()));
    }

    private synchronized Engine.Reading reading() {
        Engine.Reading read = reading;
        if (read == null) {
            read = annotator.engine().read(report.text(), sentences);
            reading = read;
        }
        return read;
    }

    /** The names, as {@link NameFinder} finds them. */
    public synchronized List<Name> names() {
        List<Name> found = names;
        if (found == null) {
            found = List.copyOf(annotator.names(report.text(), named));
            names = found;
        }
        return found;
    }
}
