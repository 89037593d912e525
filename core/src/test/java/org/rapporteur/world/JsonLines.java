package org.rapporteur.world;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Dispatches as lines that the program reads. */
public final class JsonLines {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** One line, without its end. */
    public static String of(Dispatch dispatch) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("id", dispatch.id());
        line.put("publisher", dispatch.publisher());
        line.put("published", dispatch.published().toString());
        line.put("title", dispatch.headline().text());
        line.put("text", dispatch.text());
        return line.toString();
    }

    private JsonLines() {}
}
