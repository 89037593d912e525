package org.rapporteur.export;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Comma-separated rows under a row of names (RFC 4180), safe to open in a spreadsheet. */
public final class Csv {
    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String RUN = "=+-@\t\r";

    /** Prints them. */
    public static void print(Writer out, List<String> columns, List<List<String>> rows) throws IOException {
        CsvMapper mapper = new CsvMapper();
        out.write(mapper.writeValueAsString(columns));
        for (List<String> row : rows) {
            out.write(mapper.writeValueAsString(row.stream().map(Csv::inert).toList()));
        }
    }

    /** A cell that a spreadsheet would run gets an apostrophe before it. */
    private static String inert(String cell) {
        boolean runs = !cell.isEmpty() && RUN.indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?\\d+(\\.\\d+)?");
        return runs ? "'" + cell : cell;
    }

    private Csv() {}
}
