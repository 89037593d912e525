package org.rapporteur.record;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;

/** Puts claims and the parties in them into the record, in one transaction. */
final class ClaimInserts {
    private final Writing writing;
    private final Insert parties;

    ClaimInserts(Writing writing) {
        this.writing = writing;
        this.parties =
                writing.prepare("INSERT OR IGNORE INTO claim_parties (claim, role, name, party) VALUES (?, ?, ?, ?)");
    }

    /**
     * Adds a claim under its own id.
     *
     * @param given its id before it was made unique
     */
    void add(Claim claim, String given, String line, String recordedAt, long run) {
        ClaimFacts facts = ClaimFacts.of(claim);
        Claim.Basis basis = claim.basis();
        Span words = claim.words();
        Place place = facts.place();
        Place.Location location = place == null ? null : place.location();
        Interval days = facts.days();
        long seq = writing.next(Table.CLAIMS);
        writing.insert(
                Table.CLAIMS,
                Arrays.asList(
                        seq,
                        basis.id(),
                        given,
                        basis.report(),
                        claim.kind(),
                        line,
                        words.start(),
                        words.end(),
                        basis.rule(),
                        basis.confidence(),
                        facts.source(),
                        facts.eventType(),
                        place == null ? null : place.name(),
                        facts.placeNames(),
                        location == null ? null : location.country(),
                        location == null ? null : location.lat(),
                        location == null ? null : location.lon(),
                        days == null ? null : string(days.start()),
                        days == null ? null : string(days.end()),
                        ContractNames.of(basis.stance()),
                        recordedAt,
                        run,
                        null,
                        null));
        for (ClaimFacts.Role role : facts.parties()) {
            parties.add(Arrays.asList(seq, role.role(), role.name(), role.id()));
        }
    }

    /** Carries out what was added. */
    void flush() {
        writing.flush();
        parties.flush();
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
