package org.rapporteur.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Engine;
import org.rapporteur.cli.gazetteer.OwnGazetteers;
import org.rapporteur.cli.parties.OwnParties;
import org.rapporteur.find.Stages;
import org.rapporteur.record.Resolution;
import org.rapporteur.resolve.KnownNames;
import org.rapporteur.resolve.Tellings;

/** What the user added to what the program knows: parties and places. */
record Own(OwnParties parties, OwnGazetteers gazetteers) {
    /** What is kept in a folder, which there need not be yet; null for a user without one. */
    static Own in(@Nullable Path home) {
        return new Own(new OwnParties(home), new OwnGazetteers(home));
    }

    /** What reads reports with an engine and all of it; what can't be read of it is told, and the rest used. */
    ClaimFinder finder(Engine engine, Console console) {
        return new ClaimFinder(
                Stages.with(engine, parties.register(console::problem), gazetteers.gazetteer(console::problem)));
    }

    /** What makes incidents of claims with all of it, loaded when it is first needed. */
    Resolution resolution(Console console) {
        return new Resolution(
                () -> parties.register(console::problem),
                register -> new Tellings(KnownNames.of(register, gazetteers.gazetteer(console::problem))));
    }
}
