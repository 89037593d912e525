package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Claim.Modality;
import org.rapporteur.model.Claim.Polarity;
import org.rapporteur.model.Claim.Stance;
import org.rapporteur.model.Event;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.resolve.Told;

/** Claims over reports of one sentence, made by hand for tests: the words are looked up in the text. */
final class MadeClaims {
    private final Map<String, String> texts = new HashMap<>();
    private final List<Told> claims = new ArrayList<>();
    private String report = "";
    private LocalDate day = LocalDate.EPOCH;

    /** Begins a report. */
    MadeClaims report(String id, String published, String text) {
        report = id;
        day = LocalDate.parse(published);
        texts.put(id, text);
        return this;
    }

    /** Somebody says something. */
    MadeClaims says(String who, @Nullable String id, String cue, Link.Act act, String content) {
        Stance stance =
                act == Link.Act.DENY ? Stance.DENIED : act == Link.Act.DECLINE ? Stance.DECLINED : Stance.ASSERTED;
        Span words = span(content);
        add(new Statement(
                basis("s", words, List.of(link(who, id, cue, act)), Polarity.POSITIVE, stance),
                Statement.Form.INDIRECT,
                words,
                null,
                null,
                List.of()));
        return this;
    }

    /** Something is done; the report itself says so. */
    MadeClaims event(Event.Type type, String trigger, String actor, @Nullable String id, @Nullable String target) {
        return event(type, trigger, actor, id, target, List.of(), Polarity.POSITIVE);
    }

    /** Something is done, or not, as somebody says. */
    MadeClaims event(
            Event.Type type,
            String trigger,
            String actor,
            @Nullable String id,
            @Nullable String target,
            List<Link> chain,
            Polarity polarity) {
        Party by = new Party(span(actor), actor, id, Party.Type.GOVERNMENT, null, null);
        List<Party> to = target == null ? List.of() : List.of(new Party(span(target), target, "SYR.MIL"));
        Claim.Basis told = basis("e", span(trigger), chain, polarity, Stance.ASSERTED);
        Claim.Basis whole = new Claim.Basis(
                told.id(),
                report,
                List.of(new Span(0, text().length())),
                chain,
                polarity,
                Modality.ACTUAL,
                Stance.ASSERTED,
                "event/verb",
                0.9);
        Event.Codes codes = new Event.Codes(type.name(), null, null);
        add(new Event(whole, type, null, null, span(trigger), List.of(by), to, null, null, null, false, codes));
        return this;
    }

    /** Somebody counts the dead. */
    MadeClaims killed(String who, String id, int number) {
        Span words = span(Integer.toString(number));
        add(new Casualties(
                basis("c", words, List.of(link(who, id, "said", Link.Act.SAY)), Polarity.POSITIVE, Stance.ASSERTED),
                Map.of(Harm.KILLED, new Count(number, number, false, Integer.toString(number))),
                null,
                List.of(),
                Casualties.Kind.INCIDENT,
                null,
                null,
                null,
                null,
                List.of(),
                List.of()));
        return this;
    }

    Link link(String who, @Nullable String id, String cue, Link.Act act) {
        return new Link(new Source(span(who), who, id, Source.Type.GOVERNMENT), span(cue), act, null, null);
    }

    List<Told> claims() {
        return claims;
    }

    Texts texts() {
        return id -> texts.getOrDefault(id, "");
    }

    private Claim.Basis basis(String kind, Span words, List<Link> chain, Polarity polarity, Stance stance) {
        String id = report + "#" + kind + words.start() + "-" + words.end();
        Modality actual = Modality.ACTUAL;
        return new Claim.Basis(id, report, List.of(words), chain, polarity, actual, stance, "sample/rule", 0.9);
    }

    private void add(Claim claim) {
        claims.add(new Told(claim, "Gazette", "Gazette", day));
    }

    private Span span(String words) {
        int start = text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private String text() {
        return texts.getOrDefault(report, "");
    }
}
