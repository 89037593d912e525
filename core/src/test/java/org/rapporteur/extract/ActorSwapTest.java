package org.rapporteur.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.contract.ContractWriter;
import org.rapporteur.model.Claim;

/**
 * Who did it doesn't change what is read: with army and militia, one state and another, two surnames, a neutral noun and a loaded
 * one exchanged, and with "On Monday" before a sentence, a text makes the same claims. What is compared of a claim is what
 * the contract prints of it, but for its rule, its group and its party's identity.
 */
final class ActorSwapTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode FILE = file();
    private static final String MONDAY = "On Monday ";

    private final Extractors extractors = new Extractors();
    private final Annotator annotator = new Annotator(new FastEngine());

    /** A text, and the same with something exchanged. */
    private record Swap(String kind, String text, String swapped, UnaryOperator<String> same) {}

    @Test
    void actors_change_no_reading() throws IOException {
        List<String> texts = new ArrayList<>(Examples.texts(extractors));
        FILE.get("sentences").forEach(sentence -> texts.add(sentence.asText() + "\n"));
        Map<String, int[]> shares = new LinkedHashMap<>();
        List<String> unlisted = new ArrayList<>();
        int listed = 0;
        for (String text : texts) {
            List<String> before = read(text);
            for (Swap swap : swaps(text)) {
                int[] share = shares.computeIfAbsent(swap.kind(), kind -> new int[2]);
                share[0]++;
                List<String> expected = before.stream()
                        .map(swap.same())
                        .map(ActorSwapTest::level)
                        .toList();
                List<String> after =
                        read(swap.swapped()).stream().map(ActorSwapTest::level).toList();
                if (!sorted(after).equals(sorted(expected))) {
                    share[1]++;
                    String change = swap.kind() + "\n  " + text.strip() + "\n  "
                            + swap.swapped().strip() + "\n  was " + expected + "\n  is  " + after;
                    System.out.println(change);
                    if (isListed(swap)) {
                        listed++;
                    } else {
                        unlisted.add(change);
                    }
                }
            }
        }
        shares.forEach((kind, share) ->
                System.out.printf(Locale.ROOT, "%s: %d of %d readings change%n", kind, share[1], share[0]));
        assertThat(unlisted).isEmpty();
        assertThat(listed).isLessThanOrEqualTo(FILE.get("exceptions").size());
    }

    private static boolean isListed(Swap swap) {
        for (JsonNode exception : FILE.get("exceptions")) {
            if (exception.get("kind").asText().equals(swap.kind())
                    && swap.text()
                            .replaceAll("\\s+", " ")
                            .contains(exception.get("text").asText())) {
                return true;
            }
        }
        return false;
    }

    private List<Swap> swaps(String text) {
        List<Swap> swaps = new ArrayList<>();
        FILE.get("pairs").properties().forEach(kind -> {
            Map<String, String> words = new HashMap<>();
            List<Map<String, String>> rounds = new ArrayList<>();
            for (JsonNode pair : kind.getValue()) {
                String one = pair.get(0).asText();
                String other = pair.get(1).asText();
                if (words.containsKey(one) || words.containsKey(other)) {
                    rounds.add(new HashMap<>(words));
                    words.clear();
                }
                words.put(one, other);
                words.put(other, one);
            }
            rounds.add(words);
            for (Map<String, String> round : rounds) {
                String swapped = exchange(text, round);
                if (!swapped.equals(text)) {
                    swaps.add(new Swap(kind.getKey(), text, swapped, claim -> exchange(claim, round)));
                }
            }
        });
        String dated = dated(text);
        if (!dated.equals(text)) {
            swaps.add(new Swap("monday", text, dated, UnaryOperator.identity()));
        }
        return swaps;
    }

    private static String exchange(String text, Map<String, String> words) {
        Matcher matcher = Pattern.compile("\\b(" + String.join("|", words.keySet()) + ")\\b")
                .matcher(text);
        return matcher.replaceAll(found -> words.get(found.group()));
    }

    /** The text with a day before each sentence without one that begins with a determiner or a plain noun. */
    private String dated(String text) {
        Annotated annotated = annotator.annotate(Examples.report(text));
        StringBuilder dated = new StringBuilder(text);
        List<Line> lines = annotated.lines();
        for (int l = lines.size() - 1; l >= 0; l--) {
            Line line = lines.get(l);
            Upos first = line.syntax().upos(0);
            boolean plain = first == Upos.DET || first == Upos.NOUN;
            boolean told =
                    line.sentence().span().of(text).matches("(?s).*\\b(\\w+day|week|month|year|hours|ago)s?\\b.*");
            boolean whole = line.is(line.size() - 1, ".")
                    && line.size() > 3
                    && !line.sentence().span().of(text).contains(":");
            if (plain && whole && !told && !line.isQuoted(0)) {
                int at = line.start(0);
                dated.setCharAt(at, Character.toLowerCase(dated.charAt(at)));
                dated.insert(at, MONDAY);
            }
        }
        return dated.toString();
    }

    /** A claim as a line that tells all that actors must not change. */
    private List<String> read(String text) throws IOException {
        List<String> claims = new ArrayList<>();
        for (Claim claim : extractors.claims(annotator.annotate(Examples.report(text)))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ContractWriter writer = new ContractWriter(out);
            writer.claim(claim, text);
            writer.flush();
            claims.add(signature(JSON.readTree(out.toString(StandardCharsets.UTF_8))));
        }
        return claims;
    }

    private static String signature(JsonNode claim) {
        StringBuilder line = new StringBuilder(claim.path("kind").asText());
        for (String field : List.of("polarity", "modality", "stance", "form")) {
            line.append(' ').append(claim.path(field).asText());
        }
        for (JsonNode link : claim.path("chain")) {
            line.append(" [")
                    .append(link.path("source").path("text").asText())
                    .append(' ')
                    .append(link.path("act").asText())
                    .append(']');
        }
        line.append(' ').append(claim.path("content").path("text").asText());
        for (String field : List.of("type", "mode", "phase")) {
            line.append(" ")
                    .append(field)
                    .append('_')
                    .append(claim.path("event").path(field).asText()); // "troops" is a mode, too
        }
        for (String harm : List.of("killed", "injured", "missing", "abducted", "displaced")) {
            JsonNode count = claim.path("casualties").path(harm);
            if (!count.isMissingNode()) {
                line.append(' ')
                        .append(harm)
                        .append(count.path("low"))
                        .append("..")
                        .append(count.path("high"));
                line.append(count.path("approximate").asBoolean() ? "~" : "");
            }
        }
        return line.toString();
    }

    /** The same for a text with and without the day before it. */
    private static String level(String claim) {
        return claim.toLowerCase(Locale.ROOT)
                .replace(MONDAY.toLowerCase(Locale.ROOT), "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<String> sorted(List<String> claims) {
        return claims.stream().sorted().toList();
    }

    private static JsonNode file() {
        try (InputStream stream = ActorSwapTest.class.getResourceAsStream("actor-swaps.yml")) {
            return new YAMLMapper().readTree(stream);
        } catch (IOException e) {
            throw new AssertionError("actor-swaps.yml", e);
        }
    }
}
