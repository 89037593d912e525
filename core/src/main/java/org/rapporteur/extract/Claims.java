package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Gathers one report's claims and gives each its id: the report's, the kind's first letter and the span it is about. */
final class Claims {
    private final String report;
    private final Map<String, Claim> byId = new LinkedHashMap<>();
    private final Set<String> given = new HashSet<>();

    Claims(String report) {
        this.report = report;
    }

    String report() {
        return report;
    }

    /** An id for a claim about a span: the same for the same words, whatever else the report claims. */
    String id(char kind, Span span) {
        String first = report + "#" + kind + span.start() + "-" + span.end();
        String id = first;
        for (int times = 2; !given.add(id); times++) {
            id = first + "." + times;
        }
        return id;
    }

    void add(Claim claim) {
        byId.put(claim.basis().id(), claim);
    }

    /** Takes a claim back, and its id. */
    void remove(Claim claim) {
        byId.remove(claim.basis().id());
        given.remove(claim.basis().id());
    }

    /** Puts a claim in another's place. */
    void replace(Claim old, Claim by) {
        if (!old.basis().id().equals(by.basis().id())) {
            remove(old);
        }
        add(by);
    }

    /** The statements so far, by their contents' start, the longer first. */
    List<Statement> statements() {
        return byId.values().stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .sorted(Comparator.comparing(Statement::content))
                .toList();
    }

    /** All so far. */
    List<Claim> all() {
        return List.copyOf(byId.values());
    }

    /** The casualties so far. */
    List<Casualties> casualties() {
        return byId.values().stream()
                .filter(Casualties.class::isInstance)
                .map(Casualties.class::cast)
                .toList();
    }

    /** All claims in text order, every statement told which claims its content holds. */
    List<Claim> finish() {
        List<Claim> sorted = new ArrayList<>(byId.values());
        sorted.sort(Comparator.comparing(Claim::words)
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
        for (int i = at + 1; i < sorted.size() && sorted.get(i).words().start() < content.end(); i++) {
            Span words = sorted.get(i).words();
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
}
