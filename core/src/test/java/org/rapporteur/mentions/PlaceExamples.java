package org.rapporteur.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.Engine;
import org.rapporteur.extract.Examples;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.places.Places;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Place;
import org.rapporteur.model.Report;

/** The examples beside {@link Places} as tests: text, and exactly the places that it names. */
public abstract class PlaceExamples {
    static final ExampleFile FILE = new ExampleFile(Places.class);

    private final Annotator annotator;

    /** The examples as an engine reads them; they hold with each. */
    protected PlaceExamples(Engine engine) {
        annotator = new Annotator(engine);
    }

    /** A test for each example. */
    @TestFactory
    public Stream<DynamicTest> examples() {
        return FILE.tests(this::check);
    }

    private void check(JsonNode example) {
        Report report = Examples.report(example.get("text").asText());
        List<Place> found = Places.of(annotator.annotate(report), Gazetteer.shipped(), Register.shipped())
                .all();
        JsonNode nodes = example.get("places");
        List<String> expected = new ArrayList<>();
        nodes.forEach(node -> expected.add(expected(node)));
        List<String> shown = new ArrayList<>();
        found.forEach(place ->
                shown.add(found(place, report.text(), nodes.path(shown.size()).has("id"))));
        assertThat(shown).isEqualTo(expected);
        ExampleFile.checkRule(example, found.stream().map(Place::rule).toList());
    }

    private static String expected(JsonNode node) {
        return String.join(
                " | ",
                node.get("words").asText(),
                node.get("name").asText(),
                node.path("open").asBoolean() ? "open" : node.path("country").asText(),
                node.path("precision").asText(),
                node.path("id").asText());
    }

    private static String found(Place place, String text, boolean withId) {
        Place.Location location = place.location();
        String id = location == null || !withId ? "" : Objects.toString(location.gazetteer(), "");
        return String.join(
                " | ",
                place.words().of(text),
                place.name(),
                location == null ? "open" : Objects.toString(location.country(), ""),
                location == null ? "" : location.precision().name().toLowerCase(Locale.ROOT),
                id.replace("geonames:", ""));
    }
}
