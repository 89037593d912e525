package org.rapporteur.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedSchemaTest {
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL);

    static Stream<String> examples() throws IOException {
        String page = Files.readString(PublishedSchema.FOLDER.resolve("README.md"));
        return EXAMPLE.matcher(page).results().map((MatchResult match) -> match.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOnThePageIsAsPublished(String example) {
        assertThat(PublishedSchema.faults(example)).isEmpty();
    }

    @Test
    void everySpanOnThePageIsTheTextAtItsOffsets() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String example : examples().toList()) {
            lines.add(new ObjectMapper().readTree(example));
        }
        String text = lines.get(0).get("text").textValue();
        int spans = 0;
        for (JsonNode line : lines.subList(1, lines.size())) {
            List<JsonNode> objects = new ArrayList<>(line.findParents("text"));
            for (JsonNode object : objects) {
                if (object.path("start").isInt()) {
                    assertThat(text.substring(
                                    object.get("start").intValue(),
                                    object.get("end").intValue()))
                            .isEqualTo(object.get("text").textValue());
                    spans++;
                }
            }
        }
        assertThat(spans).isGreaterThan(10);
    }

    /** Each changes one of the page's examples, by its number, so that it is wrong. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | '\"type\":\"report\"' | '\"type\":\"reports\"'",
                "0 | '\"role\":\"headline\"' | '\"role\":\"title\"'",
                "0 | '\"language\":\"en\",' | '\"language\":null,'",
                "0 | '\"basis\":\"metadata\"' | '\"basis\":\"guess\"'",
                "0 | '2016-05-04' | '4/5/2016'",
                "0 | '\"language\"' | '\"lang\"'",
                "0 | '\"found\":{' | '\"found\":{\"colour\":\"og\",'",
                "0 | '\"found\":{' | '\"found\":{\"language\":\"html\",'",
                "1 | '\"kind\":\"statement\"' | '\"kind\":\"casualties\"'",
                "1 | '\"evidence\":[' | '\"evidence\":[],\"proof\":['",
                "1 | '\"act\":\"say\"' | '\"act\":\"utter\"'",
                "1 | '\"confidence\":0' | '\"confidence\":7'",
                "1 | '\"type\":\"person\"' | '\"type\":\"human\"'",
                "1 | '\"start\":25' | '\"start\":-1'",
                "2 | '\"form\":\"direct\",' | ''",
                "2 | '\"medium\":\"telephone\"' | '\"medium\":\"pigeon\"'",
                "4 | '\"approximate\":false,' | ''",
                "4 | '\"group\":\"children\",' | ''",
                "4 | '\"basis\":\"incident\"' | '\"basis\":\"guess\"'",
                "5 | '\"codes\":{\"plover\"' | '\"mode\":\"arrest\",\"codes\":{\"plover\"'",
                "5 | '\"codes\":{\"plover\"' | '\"phase\":\"agreed\",\"codes\":{\"plover\"'",
                "5 | '\"country\":\"SYR\"' | '\"country\":\"Syria\"'",
                "6 | '\"timex\":\"DATE\"' | '\"timex\":\"DAY\"'",
                "7 | '\"precision\":\"town\"' | '\"precision\":\"village\"'",
                "8 | '\"party\":\"government\"' | '\"party\":\"state\"'",
                "8 | '\"country\":\"SYR\"' | '\"country\":\"Syria\"'",
                "9 | '\"reports\":2' | '\"reports\":0'",
                "9 | '\"best\":5' | '\"mean\":5'",
                "10 | '\"stance\":\"rejects\"' | '\"stance\":\"denied\"'",
                "10 | '\"name\":\"Syria\",' | ",
                "12 | '\"act\":\"support\"' | '\"act\":\"say\"'",
                "12 | '\"about\":\"a truce in Idlib\",' | ",
                "14 | '\"state\":\"denied\"' | '\"state\":\"rejected\"'",
                "14 | '\"term\":\"attacks\",' | ''",
            })
    void aWrongLineIsFound(int number, String right, String wrong) throws IOException {
        String example = examples().toList().get(number);
        String changed = example.replaceFirst(Pattern.quote(right), wrong == null ? "" : wrong);
        assertThat(changed).isNotEqualTo(example);
        assertThat(PublishedSchema.faults(changed)).isNotEmpty();
    }
}
