package org.rapporteur.read;

import java.io.IOException;
import java.util.regex.Pattern;
import org.rapporteur.read.draft.Draft;

/** An HTML page: one report, the article alone. */
final class HtmlReader implements FormatReader {
    static final String NO_ARTICLE = "has no article; save it again once the page has loaded, or save its text";

    /** A document type or a tag that only pages begin with, after a declaration and comments. */
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:<\\?xml[^>]*>\\s*|<!--(?:(?!-->).)*-->\\s*)*"
                    + "<(?:!doctype\\s+html\\b|(?:html|head|body|title|meta|link|script|style|main|article|section|header|div"
                    + "|table|span|h[1-6]|p|a|ul|ol|br|hr|img)(?:\\s[^<]*|/?)>)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public boolean recognises(String beginning) {
        return BEGINNING.matcher(beginning).lookingAt();
    }

    @Override
    public void read(Input input) throws IOException {
        byte[] bytes = input.allOfText(input.limits().reportBytes());
        String html = input.decode(bytes, Encodings.declaredIn(bytes), Place.WHOLE);
        Draft draft = Bodies.page(new Draft(), html);
        if (draft.text().isBlank()) {
            throw new Unreadable(NO_ARTICLE);
        }
        input.report(draft, Place.WHOLE, bytes);
    }
}
