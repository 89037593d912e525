package org.rapporteur.lab.places;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.lab.BareReport;
import org.rapporteur.lab.Corpus;
import org.rapporteur.lab.Halves;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.places.Places;
import org.rapporteur.mentions.places.Weights;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.read.text.TextPassages;

/** Texts whose places are known, read once. */
final class PlacedTexts {
    private static final double NEAR = 161;
    private static final double EARTH = 6371;

    /** What a place put elsewhere costs, beside one that is right. */
    private static final double COST = 0.2;

    private record Known(Span words, double lat, double lon, String id) {}

    private record Placed(Annotated text, List<Known> known) {}

    private final List<Placed> texts = new ArrayList<>();

    /** One half of a file, as the scorers halve it. */
    static PlacedTexts read(Path file, boolean even) throws IOException {
        PlacedTexts read = new PlacedTexts();
        Annotator annotator = new Annotator(new FastEngine());
        ObjectMapper json = new ObjectMapper();
        for (String line : Corpus.lines(file)) {
            JsonNode row = json.readTree(line);
            if (Halves.isEven(row.path("id").asText()) == even) {
                String text = row.path("text").asText();
                List<Known> known = new ArrayList<>();
                for (JsonNode toponym : row.path("toponyms")) {
                    if (toponym.path("lat").isNumber()) {
                        int start =
                                text.offsetByCodePoints(0, toponym.path("start").asInt());
                        int end = text.offsetByCodePoints(0, toponym.path("end").asInt());
                        known.add(new Known(
                                new Span(start, end),
                                toponym.path("lat").asDouble(),
                                toponym.path("lon").asDouble(),
                                "geonames:" + toponym.path("geonameid").asText()));
                    }
                }
                read.texts.add(new Placed(
                        annotator.annotate(BareReport.of(row.path("id").asText(), text, TextPassages.of(text, false))),
                        known));
            }
        }
        return read;
    }

    /** How many places are put within 100 miles, and how many elsewhere, of how many. */
    record Score(int right, int wrong, int all) {
        /** The share that is right. */
        double share() {
            return (double) right / all;
        }

        /** What is sought: a place put elsewhere costs something, one left open nothing. */
        double worth() {
            return (right - COST * wrong) / all;
        }
    }

    /** The score by some weights. */
    Score score(Weights weights) {
        int right = 0;
        int wrong = 0;
        int all = 0;
        for (Placed placed : texts) {
            List<Place> places = Places.of(placed.text(), Gazetteer.shipped(), Register.shipped(), weights)
                    .all();
            for (Known known : placed.known()) {
                all++;
                List<Place> found = places.stream()
                        .filter(place -> place.words().overlaps(known.words()))
                        .toList();
                boolean near = found.stream().anyMatch(place -> isNear(place, known));
                right += near ? 1 : 0;
                wrong += !near && found.stream().anyMatch(place -> place.location() != null) ? 1 : 0;
            }
        }
        return new Score(right, wrong, all);
    }

    private static boolean isNear(Place place, Known known) {
        Place.Location location = place.location();
        if (location == null) {
            return false;
        }
        if (known.id().equals(location.gazetteer())) {
            return true;
        }
        double north = Math.toRadians(known.lat() - location.lat());
        double east = Math.toRadians(known.lon() - location.lon());
        double chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(known.lat()))
                        * Math.cos(Math.toRadians(location.lat()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, chord))) <= NEAR;
    }
}
