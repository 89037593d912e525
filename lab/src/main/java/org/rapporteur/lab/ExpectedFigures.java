package org.rapporteur.lab;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the table of expected figures. */
final class ExpectedFigures {
    /**
     * The entries of a YAML file, in order.
     *
     * @throws IOException where it can't be read or an entry isn't one; the message tells the line
     */
    static List<ExpectedFigure> read(Path file) throws IOException {
        return new YAMLMapper().readValue(Files.readString(file), new TypeReference<List<ExpectedFigure>>() {});
    }

    private ExpectedFigures() {}
}
