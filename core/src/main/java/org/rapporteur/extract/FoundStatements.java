package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** The statements so far, by where their contents begin; what becomes of one becomes of its claim. */
final class FoundStatements {
    /** No content of a rule is longer, in characters. */
    private static final int LONGEST = 5_000;

    private final Claims claims;
    private final TreeMap<Integer, List<Statement>> byStart = new TreeMap<>();

    FoundStatements(Claims claims) {
        this.claims = claims;
        claims.statements().forEach(this::put);
    }

    private void put(Statement statement) {
        byStart.computeIfAbsent(statement.content().start(), key -> new ArrayList<>())
                .add(statement);
    }

    /** Those whose contents share characters with a span. */
    List<Statement> near(Span span) {
        return byStart.subMap(span.start() - LONGEST, span.end()).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.content().overlaps(span))
                .toList();
    }

    void add(Statement statement) {
        claims.add(statement);
        put(statement);
    }

    /** All of them, in order. */
    List<Statement> all() {
        return byStart.values().stream().flatMap(List::stream).toList();
    }

    void replace(Statement old, Statement by) {
        claims.replace(old, by);
        byStart.getOrDefault(old.content().start(), new ArrayList<>()).remove(old);
        put(by);
    }

    void remove(Statement statement) {
        claims.remove(statement);
        byStart.getOrDefault(statement.content().start(), new ArrayList<>()).remove(statement);
    }
}
