package org.rapporteur.flink.archive;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.flink.find.Tale;
import org.rapporteur.flink.stage.Parts;
import org.rapporteur.resolve.Blocks;
import org.rapporteur.resolve.TellingJson;

/** A telling under the keys by which it meets others. */
final class ToBlocks implements Parts<Tale, Blocked> {
    private static final long serialVersionUID = 1;

    @Override
    public void of(Tale tale, Consumer<Blocked> part) {
        List<Long> keys = Arrays.stream(Blocks.meeting(TellingJson.read(tale.json())))
                .boxed()
                .toList();
        for (long key : keys) {
            part.accept(new Blocked(key, keys, tale.id(), tale.json()));
        }
    }
}
