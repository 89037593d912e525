package org.rapporteur.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What requests bring besides files, read no further than it may be long. */
final class Bodies {
    private static final int KIBI = 1024;

    /**
     * A request's body as text.
     *
     * @param what it is, for the error where it is longer
     */
    static String read(Context request, int longest, String what) {
        try (InputStream body = request.bodyInputStream()) {
            byte[] bytes = body.readNBytes(longest + 1);
            if (bytes.length > longest) {
                throw new Rejected(
                        413, null, "The request is too large: " + what + " may have " + longest / KIBI + " KB.");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Rejected(400, null, "The request broke off before its end, or came too slowly; send it again.");
        }
    }

    private Bodies() {}
}
