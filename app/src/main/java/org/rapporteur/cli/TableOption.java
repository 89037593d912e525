package org.rapporteur.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.cli.summary.Visible;
import org.rapporteur.export.Csv;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --output} of every command that prints rows. */
final class TableOption {
    private static final int WIDEST = 42;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--output",
            paramLabel = "FORM",
            defaultValue = "table",
            description = "table, jsonl or csv (default: table).")
    private String output = "table";

    /** Whether one JSON object a line is asked for. */
    boolean isJsonl() {
        return output.equals("jsonl");
    }

    /** Whether comma-separated rows are asked for. */
    boolean isCsv() {
        return output.equals("csv");
    }

    /**
     * Checks a form that a command prints in a way of its own.
     *
     * @throws ParameterException where there is no such form
     */
    void check() {
        if (!List.of("table", "jsonl", "csv").contains(output)) {
            throw new ParameterException(
                    command.commandLine(), "--output is \"" + output + "\"; give table, jsonl or csv");
        }
    }

    /**
     * Prints rows as they were asked for; what is empty is absent in JSON lines.
     *
     * @param shown how many of the first columns a table shows
     * @throws OutputFailed where standard output takes no more, unless nobody listens at its other end
     * @throws ParameterException where there is no such form
     */
    void print(Console console, List<String> columns, int shown, List<List<String>> rows) {
        check();
        try (Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8))) {
            switch (output) {
                case "jsonl" -> jsonl(out, columns, rows);
                case "csv" -> Csv.print(out, columns, rows);
                default -> table(out, columns, shown, rows);
            }
        } catch (IOException e) {
            if (!console.isClosedPipe(e)) {
                throw new OutputFailed(e, false);
            }
        }
    }

    private static void table(Writer out, List<String> columns, int shown, List<List<String>> rows) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns);
        lines.addAll(rows);
        int[] widths = new int[shown];
        for (List<String> line : lines) {
            for (int i = 0; i < shown; i++) {
                widths[i] = Math.max(
                        widths[i], Math.min(WIDEST, Visible.of(line.get(i)).length()));
            }
        }
        for (List<String> line : lines) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < shown; i++) {
                String cell = Visible.of(line.get(i));
                row.append(cell).append(" ".repeat(Math.max(0, widths[i] - cell.length()) + 2));
            }
            out.write(row.toString().stripTrailing());
            out.write('\n');
        }
    }

    private static void jsonl(Writer out, List<String> columns, List<List<String>> rows) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        for (List<String> row : rows) {
            ObjectNode object = mapper.createObjectNode();
            for (int i = 0; i < columns.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    object.put(columns.get(i), row.get(i));
                }
            }
            out.write(mapper.writeValueAsString(object));
            out.write('\n');
        }
    }
}
