package org.rapporteur.lab;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Runs a command that measures something and prints it as a JSON object, on the last line that begins with a brace. */
public final class FigureCommand {
    /**
     * The numbers the command prints, by name. Its exit code doesn't matter: a scorer may use it for its verdict.
     *
     * @throws IOException where it can't be run or prints no JSON object
     */
    public static Map<String, Double> run(ProcessBuilder command) throws IOException, InterruptedException {
        Process process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        String object = printed.lines()
                .filter(line -> line.startsWith("{"))
                .reduce((one, next) -> next)
                .orElseThrow(() -> new IOException("printed no JSON object, exit code " + code));
        return numbers(object);
    }

    /** The same of a command of bash. */
    public static Map<String, Double> run(String command) throws IOException, InterruptedException {
        return run(new ProcessBuilder("bash", "-c", command));
    }

    private static Map<String, Double> numbers(String object) throws IOException {
        Map<String, Double> numbers = new TreeMap<>();
        try {
            for (Map.Entry<String, JsonNode> field :
                    new ObjectMapper().readTree(object).properties()) {
                if (field.getValue().isNumber()) {
                    numbers.put(field.getKey(), field.getValue().asDouble());
                }
            }
        } catch (JsonProcessingException e) {
            throw new IOException("printed no JSON object: " + e.getOriginalMessage(), e);
        }
        return numbers;
    }

    private FigureCommand() {}
}
