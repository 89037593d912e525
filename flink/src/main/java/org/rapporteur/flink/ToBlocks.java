package org.rapporteur.flink;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.rapporteur.resolve.Blocks;
import org.rapporteur.resolve.TellingJson;

/** A telling under the keys by which it meets others. */
final class ToBlocks implements Parts<Tale, Blocked> {
    private static final long serialVersionUID = 1;

    @Override
    public void of(Tale tale, Consumer<Blocked> part) {
        try {
            Blocks.meeting(TellingJson.read(tale.json()))
                    .forEach(block -> part.accept(new Blocked(block, tale.json())));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
