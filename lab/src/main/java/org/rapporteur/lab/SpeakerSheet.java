package org.rapporteur.lab;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says what in one report; {@code lab/speakers/sheet.yml} tells what each field means.
 *
 * @param report the file's name, with {@code #n} for the nth entry or line
 */
record SpeakerSheet(String report, List<Item> speakers) {
    SpeakerSheet {
        speakers = List.copyOf(speakers);
    }

    /**
     * A statement and its speaker.
     *
     * @param words some of the statement's own, found once in the report
     * @param who the names that will do
     * @param open whether a pronoun may stand as it is
     * @param type the contract's types that will do; empty where none is compared
     * @param id the actor register's; not compared where it is absent
     */
    record Item(
            String words,
            List<String> who,
            boolean open,
            List<String> type,
            @Nullable String id) {
        Item {
            who = List.copyOf(who);
            type = type == null ? List.of() : List.copyOf(type);
        }
    }

    /**
     * The reports of a sheet, in order.
     *
     * @throws IOException where it can't be read or has a field that isn't one; the message tells the line
     */
    static List<SpeakerSheet> read(Path file) throws IOException {
        return new YAMLMapper().readValue(Files.readString(file), new TypeReference<List<SpeakerSheet>>() {});
    }
}
