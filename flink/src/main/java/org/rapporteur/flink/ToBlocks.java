package org.rapporteur.flink;

import java.util.function.Consumer;
import org.rapporteur.resolve.Blocks;
import org.rapporteur.resolve.TellingJson;

/** A telling under the keys by which it meets others. */
final class ToBlocks implements Parts<Tale, Blocked> {
    private static final long serialVersionUID = 1;

    @Override
    public void of(Tale tale, Consumer<Blocked> part) {
        long[] keys = Blocks.meeting(TellingJson.read(tale.json()));
        for (long key : keys) {
            part.accept(new Blocked(key, keys, tale.id(), tale.json()));
        }
    }
}
