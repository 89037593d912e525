package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.lang.reflect.Proxy;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.RecordException;

/** What {@code openapi.yaml} says of the routes is so, and nothing is left out. */
class OpenApiTest {
    private static final Pattern PART = Pattern.compile("\\{(.*?)}");

    @TempDir
    private Path folder;

    private TestDesk desk;
    private JsonNode document;

    /** A parameter as it is described. */
    private record Parameter(String name, String in, JsonNode schema) {
        /** One that can't be; null where any text can. */
        @Nullable String bad() {
            String type = schema.path("type").asText();
            boolean words = type.equals("string") && !schema.has("enum") && !schema.has("format");
            return words || type.equals("array") ? null : "no such thing";
        }

        String good() {
            if (schema.has("enum")) {
                return schema.path("enum").path(0).asText();
            }
            return switch (schema.path("type").asText() + schema.path("format").asText()) {
                case "stringdate" -> "2016-06-15";
                case "stringdate-time" -> "2016-06-15T12:00:00Z";
                case "integer" -> schema.path("minimum").asText();
                case "boolean" -> "true";
                default -> name.equals("group") ? "children" : "x";
            };
        }
    }

    @BeforeEach
    void open() throws Exception {
        desk = TestDesk.here(folder);
        document = new YAMLMapper()
                .readTree(
                        desk.get("/api/openapi.yaml", Gate.TOKEN, desk.token()).body());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void pathsAndMethodsAreTheSame() {
        Set<String> described = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> routes = new TreeSet<>(Set.of("POST /login", "POST /logout"));
        desk.desk().routes().forEach(route -> routes.add(route.method() + " " + route.path()));
        assertThat(described).isEqualTo(routes);
    }

    @Test
    void partsOfPathsAreTheSame() {
        for (Api.Route route : desk.desk().routes()) {
            List<String> parts = PART.matcher(route.path())
                    .results()
                    .map(part -> part.group(1))
                    .toList();
            assertThat(names(route, "path")).as(route.path()).containsExactlyInAnyOrderElementsOf(parts);
        }
    }

    @Test
    void everyWriteTakesAKeyAndNothingElseDoes() {
        for (Api.Route route : desk.desk().routes()) {
            assertThat(names(route, "header"))
                    .as(route.path())
                    .isEqualTo(route.writes() ? List.of("Idempotency-Key") : List.of());
        }
    }

    @Test
    void whatHandlersAskForIsDescribedAndWhatIsDescribedIsAskedFor() throws Exception {
        Map<String, String> parts = parts();
        for (Api.Route route : desk.desk().routes()) {
            if (!route.method().equals(HandlerType.GET)) {
                continue;
            }
            Map<String, String> given = new TreeMap<>();
            parameters(route, "query").forEach(parameter -> given.put(parameter.name(), parameter.good()));
            Set<String> asked = new TreeSet<>();
            ask(route, parts, Map.of(), asked);
            ask(route, parts, given, asked);
            for (Map.Entry<String, String> one : given.entrySet()) {
                ask(route, parts, Map.ofEntries(one), asked);
            }
            assertThat(names(route, "query")).as(route.path()).containsExactlyInAnyOrderElementsOf(asked);
        }
    }

    private Map<String, String> parts() throws Exception {
        return Map.of(
                "id",
                        desk.ask("reports?limit=1")
                                .path("items")
                                .path(0)
                                .path("id")
                                .asText(),
                "code",
                        desk.ask("incidents?limit=1")
                                .path("items")
                                .path(0)
                                .path("code")
                                .asText(),
                "job", "none");
    }

    /** Has a route answer, and notes which parameters it asks for. */
    private static void ask(Api.Route route, Map<String, String> parts, Map<String, String> given, Set<String> asked)
            throws Exception {
        Context[] self = new Context[1];
        self[0] = (Context) Proxy.newProxyInstance(
                Context.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "queryParam" -> {
                            asked.add((String) arguments[0]);
                            return given.get((String) arguments[0]);
                        }
                        case "queryParams" -> {
                            asked.add((String) arguments[0]);
                            String value = given.get((String) arguments[0]);
                            return value == null ? List.of() : List.of(value);
                        }
                        case "pathParam" -> {
                            return parts.get((String) arguments[0]);
                        }
                        default -> {
                            return method.getReturnType().isInstance(self[0]) ? self[0] : null;
                        }
                    }
                });
        try {
            route.answer().to(self[0], new Door.Visitor("Dana", "token"));
        } catch (Rejected | RecordException e) {
            // it asked all the same
        }
    }

    @Test
    void eachParameterRejectsWhatItCannotBe() throws Exception {
        Map<String, String> parts = parts();
        List<String> tried = new ArrayList<>();
        for (Api.Route route : desk.desk().routes()) {
            for (Parameter parameter : parameters(route, "query")) {
                String bad = parameter.bad();
                if (bad == null) {
                    continue;
                }
                String asked = filled(route.path(), parts) + "?" + parameter.name() + "=" + encoded(bad)
                        + switchedOn(route, parameter);
                HttpResponse<String> answer = desk.get(asked, Gate.TOKEN, desk.token());
                assertThat(answer.statusCode()).as(asked).isEqualTo(400);
                JsonNode told = TestDesk.json(answer);
                assertThat(told.path("parameter").asText()).as(asked).isEqualTo(parameter.name());
                assertThat(told.path("error").asText())
                        .as(asked)
                        .startsWith(parameter.name() + " is \"no such thing\"; give ");
                tried.add(asked);
            }
        }
        assertThat(tried).hasSizeGreaterThan(20);
    }

    /** Switches that others go with, such as a toll's policy with the toll. */
    private String switchedOn(Api.Route route, Parameter but) {
        return parameters(route, "query").stream()
                .filter(other -> other.schema().path("type").asText().equals("boolean"))
                .filter(other -> !other.name().equals(but.name()))
                .map(other -> "&" + other.name() + "=true")
                .collect(Collectors.joining());
    }

    @Test
    void eachFieldThatAWriteNeedsIsNamedWhereItIsMissing() throws Exception {
        Map<String, String> parts = parts();
        for (Api.Route route : desk.desk().routes()) {
            JsonNode schema = resolved(operation(route).path("requestBody"))
                    .path("content")
                    .path("application/json")
                    .path("schema");
            if (schema.path("required").isEmpty()) {
                continue;
            }
            String path = filled(route.path(), parts);
            JsonNode told = TestDesk.json(desk.post(path, "{}", Gate.TOKEN, desk.token()));
            assertThat(told.path("parameter").asText())
                    .as(path)
                    .isEqualTo(schema.path("required").path(0).asText());
            HttpResponse<String> none = desk.post(path, "[", Gate.TOKEN, desk.token());
            assertThat(none.statusCode()).as(path).isEqualTo(400);
            assertThat(none.body()).as(path).contains("no JSON object");
        }
    }

    private static String filled(String path, Map<String, String> parts) {
        return PART.matcher(path)
                .replaceAll(
                        part -> Matcher.quoteReplacement(encoded(Objects.requireNonNull(parts.get(part.group(1))))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private List<String> names(Api.Route route, String in) {
        return parameters(route, in).stream().map(Parameter::name).toList();
    }

    private List<Parameter> parameters(Api.Route route, String in) {
        List<Parameter> found = new ArrayList<>();
        for (JsonNode reference : operation(route).path("parameters")) {
            JsonNode one = resolved(reference);
            if (one.path("in").asText().equals(in)) {
                found.add(new Parameter(one.path("name").asText(), in, one.path("schema")));
            }
        }
        return found;
    }

    private JsonNode operation(Api.Route route) {
        return document.path("paths")
                .path(route.path())
                .path(route.method().toString().toLowerCase(Locale.ROOT));
    }

    private JsonNode resolved(JsonNode node) {
        if (!node.has("$ref")) {
            return node;
        }
        JsonNode found = document.at(node.path("$ref").asText().substring(1));
        return found.isMissingNode() ? fail("there is no " + node.path("$ref").asText()) : found;
    }
}
