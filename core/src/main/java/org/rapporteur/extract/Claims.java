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

    /** Puts a claim in another's place. */
    void replace(Claim old, Claim by) {
        claims.set(claims.indexOf(old), by);
    }

    /** Takes a claim back. */
    void remove(Claim claim) {
        claims.remove(claim);
    }

    /** The statements so far, by their contents' start, the longer first. */
    List<Statement> statements() {
        return claims.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .sorted(Comparator.comparing(Statement::content))
                .toList();
    }

    /** All claims in text order, every statement told which claims its content holds. */
    List<Claim> finish() {
        List<Claim> sorted = new ArrayList<>(claims);
        sorted.sort(Comparator.comparing(Claims::words)
                .thenComparing(claim -> claim.basis().id()));
        List<Claim> result = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            result.add(
                    sorted.get(i) instanceof Statement statement ? withContents(statement, sorted, i) : sorted.get(i));
        }
        return result;
    }

    private static Statement withContents(Statement statement, List<Claim> sorted, int at) {
        Span content = statement.content();
        List<String> contains = new ArrayList<>();
        for (int i = at + 1; i < sorted.size() && words(sorted.get(i)).start() < content.end(); i++) {
            Span words = words(sorted.get(i));
            boolean another = sorted.get(i) instanceof Statement && words.equals(content);
            if (content.contains(words) && !another) {
                contains.add(sorted.get(i).basis().id());
            }
        }
        return contains.isEmpty()
                ? statement
                : new Statement(
                        statement.basis(),
                        statement.form(),
                        content,
                        statement.addressee(),
                        statement.about(),
                        contains);
    }

    /** What a claim is about: a statement's content, the counted words of casualties. */
    private static Span words(Claim claim) {
        List<Span> evidence = claim.basis().evidence();
        return claim instanceof Statement statement ? statement.content() : evidence.get(evidence.size() - 1);
    }
}
