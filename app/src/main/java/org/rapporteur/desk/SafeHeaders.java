package org.rapporteur.desk;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** What every answer carries, whoever makes it: the desk, or Jetty where a request never gets that far. */
final class SafeHeaders implements HttpConfiguration.Customizer {
    /** Nothing is loaded from elsewhere, and no script runs but the desk's own files. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private static final String ONE_YEAR = "max-age=31536000";

    private final boolean secure;

    /** @param secure whether browsers get here by HTTPS, and are to come by nothing else any more */
    SafeHeaders(boolean secure) {
        this.secure = secure;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        putInto(answer);
        return request;
    }

    void putInto(HttpFields.Mutable answer) {
        answer.put("Content-Security-Policy", POLICY);
        answer.put("X-Content-Type-Options", "nosniff");
        answer.put("X-Frame-Options", "DENY");
        answer.put("Referrer-Policy", "no-referrer");
        answer.put("Cross-Origin-Opener-Policy", "same-origin");
        answer.put("Cross-Origin-Resource-Policy", "same-origin");
        answer.put("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
        if (secure) {
            answer.put("Strict-Transport-Security", ONE_YEAR);
        }
    }
}
