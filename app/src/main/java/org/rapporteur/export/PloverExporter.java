package org.rapporteur.export;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.rapporteur.table.Facts;

/** One JSON object a line for each incident, with the fields of PLOVER's data interchange specification. */
final class PloverExporter implements Exporter {
    @Override
    public String format() {
        return "plover";
    }

    @Override
    public int write(Exported what, OutputStream to) throws IOException {
        JsonMapper mapper = new JsonMapper();
        for (Facts facts : what.facts()) {
            to.write(mapper.writeValueAsString(PloverEvent.of(facts)).getBytes(StandardCharsets.UTF_8));
            to.write('\n');
        }
        to.flush();
        return what.incidents().size();
    }
}
