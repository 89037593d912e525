package org.rapporteur.record;

import java.util.function.UnaryOperator;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Statement;

/** Gives claims other ids, and their report's, and says so where one names others. */
public final class Renaming implements Claim.Visitor<Claim, RuntimeException> {
    private final String report;
    private final UnaryOperator<String> ids;

    /** @param ids of claims, old to new */
    Renaming(String report, UnaryOperator<String> ids) {
        this.report = report;
        this.ids = ids;
    }

    /** What makes a report's claims those of the same report under another id. */
    public static Renaming follow(String from, String to) {
        return new Renaming(to, id -> id.startsWith(from) ? to + id.substring(from.length()) : id);
    }

    @Override
    public Claim statement(Statement claim) {
        return new Statement(
                basis(claim),
                claim.form(),
                claim.content(),
                claim.addressee(),
                claim.about(),
                claim.contains().stream().map(ids).toList());
    }

    @Override
    public Claim event(Event claim) {
        return claim.with(basis(claim));
    }

    @Override
    public Claim casualties(Casualties claim) {
        return claim.with(basis(claim));
    }

    private Claim.Basis basis(Claim claim) {
        Claim.Basis basis = claim.basis();
        return new Claim.Basis(
                ids.apply(basis.id()),
                report,
                basis.evidence(),
                basis.chain(),
                basis.polarity(),
                basis.modality(),
                basis.stance(),
                basis.rule(),
                basis.confidence());
    }
}
