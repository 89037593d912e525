package org.rapporteur.read;

import java.io.IOException;
import org.rapporteur.read.draft.Draft;

/** Plain text: one report. */
final class TextReader implements FormatReader {
    @Override
    public void read(Input input) throws IOException {
        byte[] bytes = input.allOfText(input.limits().reportBytes());
        String text = input.decode(bytes, null, Place.WHOLE);
        Draft draft = Bodies.plain(new Draft(), text);
        TextHeader.read(draft);
        TextHeader.readYear(draft, input.name());
        input.report(draft, Place.WHOLE, bytes);
    }
}
