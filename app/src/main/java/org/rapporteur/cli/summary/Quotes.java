package org.rapporteur.cli.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Link;
import org.rapporteur.model.Span;

/** The words that a report's claims rest on, none of them quoted twice. Mutable, for one thread. */
final class Quotes {
    private static final String INDENT = "     ";
    private static final String BAR = INDENT + "│ ";
    private static final int LONGEST = 600;
    private static final int BEFORE = 200;

    /** Farther apart than this, two stretches are quoted one by one. */
    private static final int GAP = 160;

    private final Page page;
    private final String text;
    private final Map<Span, Integer> quoted = new LinkedHashMap<>();

    Quotes(Page page, String text) {
        this.page = page;
        this.text = text;
    }

    /** A claim's evidence, with the words that tell whose it is. */
    static List<Span> told(Claim claim) {
        List<Span> spans = new ArrayList<>(claim.basis().evidence());
        for (Link link : claim.basis().chain()) {
            if (link.cue() != null) {
                spans.add(link.cue());
            }
            if (link.source() != null) {
                spans.add(link.source().words());
            }
        }
        return spans;
    }

    /**
     * Prints who says something and what that rests on, or by which number this has been quoted.
     *
     * @param lead who says so
     * @param begin what its first line begins with
     * @param number the claim's
     * @param emphasis what stands out
     */
    void print(Paragraph lead, String begin, int number, List<Span> spans, Span emphasis) throws IOException {
        List<Span> stretches = joined(spans);
        for (Map.Entry<Span, Integer> before : quoted.entrySet()) {
            if (stretches.stream().allMatch(stretch -> before.getKey().contains(stretch))) {
                lead.add(Style.FAINT, " as quoted at " + before.getValue()).print(page, begin, INDENT);
                return;
            }
        }
        lead.print(page, begin, INDENT);
        for (Span stretch : stretches) {
            quoted.putIfAbsent(stretch, number);
            quote(stretch, emphasis);
        }
    }

    /** Stretches in the order of the text; those of one paragraph that lie near each other are one. */
    private List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean near = last != null
                    && (span.start() <= last.end()
                            || (span.start() - last.end() <= GAP
                                    && text.substring(last.end(), span.start()).indexOf('\n') < 0));
            if (last != null && near) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private void quote(Span whole, Span emphasis) throws IOException {
        int start = emphasis.end() > whole.start() + LONGEST && whole.contains(emphasis)
                ? Math.max(whole.start(), emphasis.start() - BEFORE)
                : whole.start();
        int end = Math.min(whole.end(), start + LONGEST);
        if (start > whole.start() && Character.isLowSurrogate(text.charAt(start))) {
            start++;
        }
        if (end < whole.end() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        int from = Math.max(start, Math.min(emphasis.start(), end));
        int to = Math.max(from, Math.min(emphasis.end(), end));
        Paragraph quote = new Paragraph().add(start > whole.start() ? "[…] " : "");
        piece(quote, Style.PLAIN, start, from);
        piece(quote, Style.STRONG, from, to);
        piece(quote, Style.PLAIN, to, end);
        quote.add(end < whole.end() ? " […]" : "").print(page, BAR, BAR);
    }

    /** Adds a piece of the text, keeping the space that parts it from its neighbours. */
    private void piece(Paragraph quote, Style style, int start, int end) {
        if (start < end) {
            boolean before = Character.isWhitespace(text.charAt(start));
            boolean after = Character.isWhitespace(text.charAt(end - 1));
            quote.add(style, (before ? " " : "") + Visible.of(text.substring(start, end)) + (after ? " " : ""));
        }
    }
}
