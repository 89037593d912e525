package org.rapporteur.desk;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.util.UrlEncoded;

/** The fields of a form that a page sends. */
record Form(Map<String, String> fields) {
    static Form of(String body) {
        Map<String, String> fields = new HashMap<>();
        try {
            UrlEncoded.decodeTo(body, fields::putIfAbsent, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Rejected(
                    400, null, "The form can't be read; send it as application/x-www-form-urlencoded in UTF-8.");
        }
        return new Form(fields);
    }

    /** A field's value; empty where there is none. */
    String get(String name) {
        return fields.getOrDefault(name, "");
    }
}
