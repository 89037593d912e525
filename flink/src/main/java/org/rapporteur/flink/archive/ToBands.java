package org.rapporteur.flink.archive;

import java.util.function.Consumer;
import org.rapporteur.flink.find.Found;
import org.rapporteur.flink.stage.Parts;
import org.rapporteur.resolve.Signature;

/** A report under the keys of its text's signature. */
final class ToBands implements Parts<Found, Banded> {
    private static final long serialVersionUID = 1;

    @Override
    public void of(Found found, Consumer<Banded> part) {
        for (long band : Signature.parse(found.signature()).bands()) {
            part.accept(new Banded(band, found.newsroom().report(), found.signature()));
        }
    }
}
