package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Gathers one report's claims and gives each its id: the report's, the kind's first letter and the span it is about. */
final class Claims {
    private final String report;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, Integer> given = new HashMap<>();

    Claims(String report) {
        this.report = report;
    }

    String report() {
        return report;
    }

    /** An id for a claim about a span: the same for the same words, whatever else the report claims. */
    String id(char kind, Span span) {
        String id = report + "#" + kind + span.start() + "-" + span.end();
        int times = given.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "." + times;
    }

    void add(Claim claim) {
        claims.add(claim);
    }

    /** The statements so far, in the order they were added. */
    List<Statement> statements() {
        return claims.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
    }

    /** All claims in text order, every statement told which claims its content holds. */
    List<Claim> finish() {
        List<Claim> result = new ArrayList<>();
        for (Claim claim : claims) {
            result.add(claim instanceof Statement statement ? withContents(statement) : claim);
        }
        result.sort(
                Comparator.comparing((Claim claim) -> claim.basis().evidence().get(0))
                        .thenComparing(claim -> claim.basis().id()));
        return result;
    }

    private Statement withContents(Statement statement) {
        List<String> contains = claims.stream()
                .filter(claim -> claim != statement && isInside(claim, statement.content()))
                .map(claim -> claim.basis().id())
                .toList();
        return contains.isEmpty()
                ? statement
                : new Statement(
                        statement.basis(),
                        statement.form(),
                        statement.content(),
                        statement.addressee(),
                        statement.about(),
                        contains);
    }

    private static boolean isInside(Claim claim, Span content) {
        Span words = claim instanceof Statement statement
                ? statement.content()
                : claim.basis().evidence().get(0);
        return content.contains(words) && !content.equals(words);
    }
}
