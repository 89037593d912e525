package org.rapporteur.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Span;

/** Words from which no claim may be drawn, where they stand in a report; words that it has dropped give none. */
record Barren(List<Span> places) {
    /** Everywhere in a text where one of the words stands, white space folded. */
    static Barren in(String text, List<String> words) {
        List<Span> places = new ArrayList<>();
        for (String one : words) {
            String pattern = Stream.of(one.strip().split("\\s+"))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("[\\s\\u00a0]+"));
            Pattern.compile(pattern)
                    .matcher(text)
                    .results()
                    .forEach(match -> places.add(new Span(match.start(), match.end())));
        }
        return new Barren(List.copyOf(places));
    }

    /** These words and others. */
    Barren and(Barren others) {
        return new Barren(Stream.concat(places.stream(), others.places.stream()).toList());
    }

    /** Whether a claim about this span is drawn from such words: it shares some with them. */
    boolean gives(Span span) {
        return places.stream().anyMatch(span::overlaps);
    }
}
