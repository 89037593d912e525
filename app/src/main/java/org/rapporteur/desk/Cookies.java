package org.rapporteur.desk;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** The one cookie of a desk: no script reads it, no other site's page sends it. It ends with the browser. */
final class Cookies {
    private final String name;
    private final String attributes;

    /** @param secure whether browsers get here by HTTPS, and may give the cookie to nothing else */
    Cookies(boolean secure) {
        // By this name browsers take it from this very host alone, over HTTPS.
        name = secure ? "__Host-rapporteur" : "rapporteur";
        attributes = "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "");
    }

    @Nullable String get(Context request) {
        return request.cookie(name);
    }

    void set(Context answer, String value) {
        answer.header("Set-Cookie", name + "=" + value + attributes);
    }

    void end(Context answer) {
        answer.header("Set-Cookie", name + "=; Max-Age=0" + attributes);
    }
}
