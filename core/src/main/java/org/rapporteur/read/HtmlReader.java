package org.rapporteur.read;

import java.io.IOException;
import org.rapporteur.read.draft.Draft;

/** An HTML page: one report, the article alone. */
final class HtmlReader implements FormatReader {
    static final String NO_ARTICLE = "has no article; save it again once the page has loaded, or save its text";

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
