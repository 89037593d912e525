package org.rapporteur.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Role;
import org.rapporteur.read.draft.Draft;
import org.rapporteur.read.html.HtmlArticle;
import org.rapporteur.read.text.TextPassages;

/** Gives a draft its text and passages; a title that came apart from the text goes before it, a blank line between. */
final class Bodies {
    private static final String GAP = "\n\n";

    /** What a saved page has and a piece of HTML hasn't. */
    private static final Pattern WHOLE_PAGE = Pattern.compile("(?i)<(?:html|head|body)[\\s>]");

    /** Plain text, cleaned. */
    static Draft plain(Draft draft, String text) {
        String title = title(draft);
        if (title == null) {
            return draft.body(text, TextPassages.of(text, false));
        }
        int end = endOfTitle(text, title);
        if (end < 0) {
            String whole = title + GAP + text;
            return draft.body(whole, TextPassages.of(whole, true));
        }
        boolean apart = text.substring(end).stripLeading().isEmpty()
                || text.substring(end, end + gap(text, end))
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        > 1;
        return draft.body(text, TextPassages.of(text, apart));
    }

    /** Plain text of a document that shows its title itself, so that none goes before it. */
    static Draft untitled(Draft draft, String text) {
        return draft.body(text, TextPassages.of(text, false));
    }

    /** The article of a page, or all text of a piece of HTML; blank where a page has none. What the draft has already wins over the page. */
    static Draft page(Draft draft, String html) {
        Draft page = HtmlArticle.of(html, draft.get("url"));
        String title = title(draft);
        draft.fill(page);
        if (page.text().isBlank()) {
            return WHOLE_PAGE.matcher(html).find() ? draft : plain(draft, HtmlText.of(html));
        }
        boolean titled = page.passages().stream().anyMatch(passage -> passage.role() == Role.HEADLINE);
        return title == null || titled ? draft.body(page.text(), page.passages()) : titled(draft, title, page);
    }

    /**
     * A piece of HTML that is all content, as feeds and e-mail have it: its article, or all its text where an article
     * can't be told or would leave out half of it.
     */
    static Draft fragment(Draft draft, String html) {
        String text = HtmlText.of(html);
        Draft page = HtmlArticle.of(html, draft.get("url"));
        if (page.text().length() < text.length() / 2) {
            return plain(draft, text);
        }
        String title = title(draft);
        boolean titled = page.passages().stream().anyMatch(passage -> passage.role() == Role.HEADLINE);
        return title == null || titled ? draft.body(page.text(), page.passages()) : titled(draft, title, page);
    }

    /** A letter in HTML: as a piece of it, or all its text where it quotes an earlier letter or is signed. */
    static Draft letter(Draft draft, String html) {
        String text = HtmlText.ofLetter(html);
        return TextPassages.quotesLetter(text) ? plain(draft, text) : fragment(draft, html);
    }

    private static Draft titled(Draft draft, String title, Draft page) {
        if (endOfTitle(page.text(), title) >= 0) {
            return draft.body(page.text(), page.passages());
        }
        int shift = title.length() + GAP.length();
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(0, title.length(), Role.HEADLINE));
        for (Passage passage : page.passages()) {
            passages.add(
                    new Passage(passage.span().start() + shift, passage.span().end() + shift, passage.role()));
        }
        return draft.body(title + GAP + page.text(), passages);
    }

    private static @Nullable String title(Draft draft) {
        String title = draft.get("title");
        return title == null || Chars.oneLine(title).isEmpty() ? null : Chars.oneLine(title);
    }

    /** Where the title ends that the text begins with, but for spaces, punctuation and case; -1 where it doesn't. */
    private static int endOfTitle(String text, String title) {
        String wanted = letters(title);
        int at = 0;
        int matched = 0;
        while (matched < wanted.length() && at < text.length()) {
            String letter = letters(text.substring(at, at + 1));
            if (!wanted.startsWith(letter, matched)) {
                return -1;
            }
            matched += letter.length();
            at++;
        }
        boolean whole = matched == wanted.length()
                && (at == text.length() || letters(text.substring(at, at + 1)).isEmpty());
        if (wanted.isEmpty() || !whole) {
            return -1;
        }
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> Character.isLetterOrDigit(c) || Character.isSurrogate((char) c))
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static int gap(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private Bodies() {}
}
