package org.rapporteur.cli.parties;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.mentions.register.ActorLine;
import org.rapporteur.mentions.register.RegisterReader;

/** Parties as CSV: name, type, country, role, aliases (parted by semicolons), belongs_to, from, to; only name must be. */
final class PartyCsv {
    private static final List<String> COLUMNS =
            List.of("name", "type", "country", "role", "aliases", "belongs_to", "from", "to");

    static RegisterReader.Read read(String text) throws IOException {
        List<Actor> actors = new ArrayList<>();
        List<RegisterReader.Refusal> refused = new ArrayList<>();
        CsvMapper mapper = CsvMapper.builder()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.TRIM_SPACES)
                .build();
        try (MappingIterator<String[]> rows =
                mapper.readerFor(String[].class).with(CsvSchema.emptySchema()).readValues(text)) {
            List<String> columns = rows.hasNextValue() ? columns(rows.nextValue()) : List.of();
            if (!columns.contains("name")) {
                throw new IOException("line 1: there is no column \"name\"; give " + String.join(",", COLUMNS)
                        + ", of which all but name may be missing");
            }
            int line = rows.getCurrentLocation().getLineNr();
            while (rows.hasNextValue()) {
                String[] row = rows.nextValue();
                if (row.length > 1 || (row.length == 1 && !row[0].isBlank())) {
                    try {
                        actors.add(actor(new Row(columns, List.of(row))));
                    } catch (IllegalArgumentException e) {
                        refused.add(new RegisterReader.Refusal(line, String.valueOf(e.getMessage())));
                    }
                }
                line = rows.getCurrentLocation().getLineNr();
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            refused.add(new RegisterReader.Refusal(line, e.getOriginalMessage() + "; the lines after it weren't read"));
        }
        return new RegisterReader.Read(actors, refused);
    }

    private static List<String> columns(String[] head) {
        return Arrays.stream(head)
                .map(column -> column.toLowerCase(Locale.ROOT).replace(' ', '_'))
                .toList();
    }

    private static Actor actor(Row row) {
        if (row.cells().size() > row.columns().size()) {
            throw new IllegalArgumentException("there are " + row.cells().size() + " cells and "
                    + row.columns().size() + " columns; put a cell that has a comma between quotation marks");
        }
        String name = row.at("name");
        if (name.isEmpty() || ActorLine.id(name).isEmpty()) {
            throw new IllegalArgumentException("there is no name; give one in the column \"name\"");
        }
        if (name.contains(";") || row.cells().stream().anyMatch(cell -> cell.matches("(?s).*[|\n\r].*"))) {
            throw new IllegalArgumentException("a name has no ; and no cell a | or a line's end; take them out");
        }
        String owner = row.at("belongs_to");
        List<Actor.Relation> relations = owner.isEmpty() ? List.of() : List.of(ActorLine.belongsTo(owner));
        return new Actor(
                ActorLine.id(name),
                name,
                row.at("type").isEmpty() ? Actor.Kind.GROUP : ActorLine.kind(row.at("type")),
                ActorLine.code(row.or("country", "-")),
                ActorLine.code(row.or("role", "-")),
                Arrays.stream(row.at("aliases").split(";", -1))
                        .map(String::strip)
                        .filter(alias -> !alias.isEmpty())
                        .toList(),
                ActorLine.first(row.at("from")),
                ActorLine.last(row.at("to")),
                relations);
    }

    /** One line's cells by the columns' names. */
    private record Row(List<String> columns, List<String> cells) {
        String at(String column) {
            int index = columns.indexOf(column);
            return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
        }

        String or(String column, String absent) {
            String cell = at(column);
            return cell.isEmpty() ? absent : cell;
        }
    }
}
