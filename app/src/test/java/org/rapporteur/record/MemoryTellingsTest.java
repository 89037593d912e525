package org.rapporteur.record;

import java.util.Collection;
import java.util.List;
import org.rapporteur.resolve.MemoryTellings;
import org.rapporteur.resolve.TellingStore;

class MemoryTellingsTest extends TellingStoreContract {
    private final MemoryTellings store = new MemoryTellings();

    @Override
    TellingStore store() {
        return store;
    }

    @Override
    void say(TellingStore.Verdict verdict) {
        store.add(verdict);
    }

    @Override
    Collection<List<String>> groups() {
        return store.groups();
    }
}
