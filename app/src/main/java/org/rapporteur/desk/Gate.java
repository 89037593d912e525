package org.rapporteur.desk;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests in. Only pages that this server sent know its token: another site's scripts can send requests here, but can't read
 * what is answered, nor can they give the token; a name that leads here by a trick of its DNS isn't one of ours. For reading, the
 * token may come in a cookie, so that links to data open in the browser; for writing it must come in a header.
 */
final class Gate {
    static final String TOKEN = "X-Rapporteur-Token";
    private static final String COOKIE = "rapporteur";
    private static final int TOKEN_BYTES = 24;
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Nothing is loaded from elsewhere, and no script runs but the desk's own files. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private final String token;
    private final boolean readOnly;

    Gate(boolean readOnly) {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        this.readOnly = readOnly;
    }

    String token() {
        return token;
    }

    /** Before anything: what every answer carries, and whether the request comes by one of our names. */
    void enter(Context request) {
        request.header("Content-Security-Policy", POLICY);
        request.header("X-Content-Type-Options", "nosniff");
        request.header("X-Frame-Options", "DENY");
        request.header("Referrer-Policy", "no-referrer");
        request.header("Cross-Origin-Opener-Policy", "same-origin");
        request.header("Cross-Origin-Resource-Policy", "same-origin");
        request.header("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
        String host = request.host();
        if (host == null || !OWN_NAMES.contains(name(host))) {
            throw new Rejected(
                    421, "Host", "Host is \"" + host + "\"; open the address that rapporteur serve printed.");
        }
    }

    /** Before an answer of the API. */
    void admit(Context request, boolean writes) {
        String site = request.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new Rejected(403, null, "Another site asked for this; open the desk itself.");
        }
        String given = request.header(TOKEN);
        if (given == null && !writes) {
            given = request.cookie(COOKIE);
        }
        if (!isToken(given)) {
            throw new Rejected(
                    403,
                    TOKEN,
                    TOKEN
                            + " is missing or old: load the desk again, or send the token that rapporteur serve printed.");
        }
        if (writes && readOnly) {
            throw new Rejected(403, null, "This desk is for reading only: start it without --read-only to write.");
        }
    }

    /** What lets the browser that gets a page ask for data. */
    void welcome(Context response) {
        response.header("Set-Cookie", COOKIE + "=" + token + "; Path=/; HttpOnly; SameSite=Strict");
    }

    private boolean isToken(@Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private static String name(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        int port = lower.lastIndexOf(':');
        return port > lower.lastIndexOf(']') ? lower.substring(0, port) : lower;
    }
}
