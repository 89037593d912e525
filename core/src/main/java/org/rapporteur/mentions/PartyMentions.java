package org.rapporteur.mentions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.names.Name;
import org.rapporteur.annotate.names.NameKind;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.text.BrokenWords;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;

/** Where a report names a party, or speaks of one that it names by a bare noun such as "the minister". */
public final class PartyMentions {
    private final Annotated report;
    private final Register register;
    private final Parties parties;
    private final Table table;
    private final Set<Entry> sure = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Party> found = new ArrayList<>();

    private PartyMentions(Annotated report, Register register) {
        this.report = report;
        this.register = register;
        parties = new Parties(report, register);
        table = parties.table();
    }

    /** All of a report, by their words, the longer first. */
    public static List<Party> of(Annotated report, Register register) {
        PartyMentions mentions = new PartyMentions(report, register);
        mentions.find();
        return mentions.found;
    }

    private void find() {
        for (Line line : report.lines()) {
            for (NameSpan span : parties.names(line)) {
                Entry entry = table.at(span);
                if (entry != null && isTold(span)) {
                    sure.add(entry);
                }
            }
        }
        for (Line line : report.lines()) {
            parties.names(line).forEach(span -> addName(line, span));
            for (Candidate candidate : parties.candidates(line)) {
                Identity who = candidate.entry() == null ? parties.meant(line, candidate) : null;
                if (who != null) {
                    add(line.span(candidate.first(), candidate.head()), who, null);
                }
            }
        }
        addOfDateline();
        found.sort(Comparator.comparing(Party::words));
    }

    private void addName(Line line, NameSpan span) {
        Entry entry = table.at(span);
        if (entry == null && line.isInCapitals()) {
            entry = table.named(line, span);
        }
        Span words = line.span(span.first(), span.last());
        if (span.isPeople()) {
            if (isNoun(line, span)) {
                add(words, identity(words, Source.Type.UNNAMED, span.actor()), NameKind.GROUP);
            }
        } else if (entry != null) {
            boolean shortened = entry.isPerson() || table.isAcronym(line.word(span.first()), entry);
            boolean named = (isTold(span) && !endsTitle(line, span)) || (sure.contains(entry) && shortened);
            if (named && !(isState(span) && standsForPlace(line, span))) {
                add(words, entry.identity(), span.kind());
            }
        } else if (line.isInCapitals() && !span.isPlace()) {
            add(words, identity(words, type(span), span.actor()), span.kind());
        }
    }

    /** Whether more than its capitals tells that it is a name. */
    private static boolean isTold(NameSpan span) {
        return span.kind() != null || span.actor() != null;
    }

    /** "State" of "Secretary of State" */
    private static boolean endsTitle(Line line, NameSpan span) {
        return span.actor() == null
                && line.is(span.first() - 1, "of")
                && PartyWords.isTitle(line.word(span.first() - 2));
    }

    private static Source.Type type(NameSpan span) {
        return span.isPerson() ? Source.Type.PERSON : Source.Type.ORGANISATION;
    }

    /** Those that a dateline names, such as an agency; it is no line of the story. */
    private void addOfDateline() {
        LocalDate day = report.report().published() == null
                ? null
                : report.report().published().date();
        List<Span> datelines = report.report().passages().stream()
                .filter(passage -> passage.role() == Role.DATELINE)
                .map(passage -> passage.span())
                .toList();
        for (Name name : report.names()) {
            boolean inDateline = datelines.stream().anyMatch(dateline -> dateline.contains(name.words()));
            if (inDateline && name.kind() != NameKind.PLACE) {
                Source.Type type = name.kind() == NameKind.PERSON ? Source.Type.PERSON : Source.Type.ORGANISATION;
                String words = name.words().of(report.report().text());
                add(name.words(), identity(name.words(), type, register.named(words, day)), name.kind());
            }
        }
    }

    private Identity identity(Span words, Source.Type type, @Nullable Actor actor) {
        return new Identity(BrokenWords.onOneLine(words.of(report.report().text())), type, actor);
    }

    /** Whether a people's name stands for people, not only tells of what kind something is: "Syrians", not "Syrian". */
    private static boolean isNoun(Line line, NameSpan span) {
        Syntax syntax = line.syntax();
        Relation relation = syntax.relation(span.last()).base();
        return syntax.upos(span.last()) != Upos.ADJ && relation != Relation.AMOD && relation != Relation.COMPOUND;
    }

    private static boolean isState(NameSpan span) {
        return span.kind() == NameKind.PLACE
                && span.actor() != null
                && span.actor().kind() == Actor.Kind.GOVERNMENT;
    }

    /** Whether a state's name tells where something is, or of what kind: "in Russia", "US warplanes". */
    private static boolean standsForPlace(Line line, NameSpan span) {
        Syntax syntax = line.syntax();
        int head = span.last();
        while (syntax.head(head) >= span.first() && syntax.head(head) <= span.last()) {
            head = syntax.head(head);
        }
        if (syntax.relation(head).base() == Relation.CONJ) {
            head = syntax.head(head);
        }
        Relation relation = syntax.relation(head).base();
        if (relation == Relation.COMPOUND || relation == Relation.AMOD || relation == Relation.APPOS) {
            return true;
        }
        for (int child : syntax.children(head)) {
            if (syntax.relation(child) == Relation.CASE && PartyWords.isWhere(line.lower(child))) {
                return true;
            }
        }
        return false;
    }

    private void add(Span words, Identity who, @Nullable NameKind kind) {
        Party.Type type = Types.ofParty(who);
        Actor actor = who.actor();
        found.add(new Party(
                words,
                who.name(),
                who.id(),
                type == null && kind == NameKind.GROUP ? Party.Type.GROUP : type,
                actor == null ? null : actor.country(),
                actor == null ? null : actor.role()));
    }
}
