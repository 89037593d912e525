package org.rapporteur.cli.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;

class EventWordsTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2016, 10, 1);
    private static final LocalDate FRIDAY = LocalDate.of(2016, 9, 30);

    /** Who does it and to whom is given by words of the text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An aid convoy was struck.            | struck  | ASSAULT   | aerial    |                 | An aid convoy   | An aid convoy was struck; by: not said",
                "Jets hit an aid convoy.              | hit     | ASSAULT   | aerial    | Jets            | an aid convoy   | Jets hit an aid convoy",
                "A raid on an aid convoy, a clinic.   | raid    | ASSAULT   | aerial    |                 | an aid convoy;a clinic | An aid convoy and a clinic were hit from the air; by: not said",
                "The air strikes by Syrian forces.    | strikes | ASSAULT   | aerial    | Syrian forces   |                 | Air strikes by Syrian forces",
                "The air strike.                      | strike  | ASSAULT   | aerial    |                 |                 | Air strike; by: not said",
                "Police, late in the day, took in two men. | took in | COERCE | arrest   | Police          | two men         | Police detained two men",
                "Two men were arrested.               | arrested | COERCE   | arrest    |                 | Two men         | Two men were arrested; by: not said",
                "Talks: Ruritania, Sylvania.          | Talks   | CONSULT   | stalled   | Ruritania;Sylvania |              | Talks between Ruritania and Sylvania stalled",
                "The truce fell apart.                | fell    | CEASEFIRE | collapsed |                 |                 | Ceasefire collapsed",
                "The rebels agreed on a truce.        | agreed  | CEASEFIRE | agreed    | The rebels      |                 | The rebels agreed on a ceasefire",
                "A doctor declined to say.            | declined | REJECT   |           | A doctor        |                 | A doctor declined …",
                "The army shelled the bridge.         | shelled | ASSAULT   | heavy-weapons | The army    | the bridge      | The army shelled the bridge",
            })
    void whatHappenedIsASentence(
            String text,
            String trigger,
            Event.Type type,
            @Nullable String kind,
            @Nullable String actors,
            @Nullable String targets,
            String words)
            throws IOException {
        Event event = event(text, trigger, type, kind, actors, targets, null, null, Mood.PLAIN);
        assertThat(line(text, event)).isEqualTo(words);
    }

    @Test
    void whenAndWhereComeFirstAndAnOpenStretchLast() throws IOException {
        String text = "Jets struck Heluk. Talks between Ruritania and Sylvania stalled.";
        Place heluk = new Place(span(text, "Heluk"), "Heluk", null, false, "place/only");
        Time friday = new Time(Interval.day(FRIDAY), null, Time.Basis.PUBLISHED);
        Time since = new Time(new Interval(LocalDate.of(2016, 5, 1), null), null, Time.Basis.PUBLISHED);
        assertThat(line(
                        text,
                        event(text, "struck", Event.Type.ASSAULT, "aerial", "Jets", null, friday, heluk, Mood.PLAIN)))
                .isEqualTo("Friday 30 Sept, Heluk: air strike by jets");
        assertThat(line(
                        text,
                        event(
                                text,
                                "stalled",
                                Event.Type.CONSULT,
                                "stalled",
                                "Ruritania;Sylvania",
                                null,
                                since,
                                null,
                                Mood.PLAIN)))
                .isEqualTo("Talks between Ruritania and Sylvania stalled (since 1 May)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "positive | actual       | denied    | Denied — the army shelled the bridge",
                "negative | actual       | denied    | Denied — the army shelled the bridge",
                "negative | actual       | asserted  | The army did not hit the bridge with heavy weapons",
                "positive | actual       | alleged   | Alleged — the army shelled the bridge",
                "positive | planned      | asserted  | Planned — the army to hit the bridge with heavy weapons",
                "negative | hypothetical | asserted  | Only supposed — the army would not hit the bridge with heavy weapons",
                "positive | demanded     | asserted  | Demanded — the army to hit the bridge with heavy weapons",
                "positive | possible     | asserted  | Possible — the army hit the bridge with heavy weapons",
            })
    void whatIsNotPlainlySoIsToldAtOnce(String polarity, String modality, String stance, String words)
            throws IOException {
        String text = "The army shelled the bridge.";
        Mood mood = new Mood(
                value(Claim.Polarity.values(), polarity),
                value(Claim.Modality.values(), modality),
                value(Claim.Stance.values(), stance));
        Event event =
                event(text, "shelled", Event.Type.ASSAULT, "heavy-weapons", "The army", "the bridge", null, null, mood);
        assertThat(line(text, event)).isEqualTo(words);
    }

    @Test
    void everyTypeModeAndPhaseHasWords() throws IOException {
        String text = "The army and the rebels.";
        for (Event.Type type : Event.Type.values()) {
            for (Enum<?> kind : kinds()) {
                for (String actors : new String[] {null, "The army"}) {
                    for (String targets : new String[] {null, "the rebels"}) {
                        Event event = event(
                                text, "and", type, ContractNames.of(kind), actors, targets, null, null, Mood.PLAIN);
                        String line = line(text, event).toLowerCase(Locale.ROOT);
                        assertThat(line).isNotBlank().doesNotContain("{", "}", "[", "]", "(s)");
                        assertThat(line.contains("the army")).as(line).isEqualTo(actors != null);
                        assertThat(line.contains("the rebels")).as(line).isEqualTo(targets != null);
                    }
                }
            }
        }
    }

    /** How a claim is put. */
    private record Mood(Claim.Polarity polarity, Claim.Modality modality, Claim.Stance stance) {
        private static final Mood PLAIN =
                new Mood(Claim.Polarity.POSITIVE, Claim.Modality.ACTUAL, Claim.Stance.ASSERTED);
    }

    private static List<Enum<?>> kinds() {
        List<Enum<?>> kinds = new ArrayList<>(Arrays.asList(Event.Mode.values()));
        kinds.addAll(Arrays.asList(Event.Phase.values()));
        return kinds;
    }

    private static String line(String text, Event event) throws IOException {
        Paragraph paragraph = new Paragraph();
        new EventWords(text, PUBLISHED, new PartyWords(text, List.of())).add(event, paragraph);
        StringWriter out = new StringWriter();
        paragraph.print(new Page(out, 200, false), "", "");
        return out.toString().strip();
    }

    private static Event event(
            String text,
            String trigger,
            Event.Type type,
            @Nullable String kind,
            @Nullable String actors,
            @Nullable String targets,
            @Nullable Time time,
            @Nullable Place place,
            Mood mood) {
        Claim.Basis basis = new Claim.Basis(
                "e",
                "r",
                List.of(new Span(0, text.length())),
                List.of(),
                mood.polarity(),
                mood.modality(),
                mood.stance(),
                "event/verb",
                0.9);
        return new Event(
                basis,
                type,
                kind == null ? null : valueOrNull(Event.Mode.values(), kind),
                kind == null ? null : valueOrNull(Event.Phase.values(), kind),
                span(text, trigger),
                parties(text, actors),
                parties(text, targets),
                null,
                time,
                place,
                false,
                new Event.Codes(type.name(), null, null));
    }

    private static List<Party> parties(String text, @Nullable String words) {
        return words == null
                ? List.of()
                : Arrays.stream(words.split(";", -1))
                        .map(one -> new Party(span(text, one), one.replaceFirst("^(The|the|An?|an?) ", ""), null))
                        .toList();
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static <E extends Enum<E>> E value(E[] among, String name) {
        E found = valueOrNull(among, name);
        assertThat(found).isNotNull();
        return Objects.requireNonNull(found);
    }

    private static <E extends Enum<E>> @Nullable E valueOrNull(E[] among, String name) {
        return Arrays.stream(among)
                .filter(one -> ContractNames.of(one).equals(name))
                .findFirst()
                .orElse(null);
    }
}
