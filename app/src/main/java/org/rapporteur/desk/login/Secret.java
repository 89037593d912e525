package org.rapporteur.desk.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Random words that nobody guesses. */
public final class Secret {
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one, in letters that need no quoting in headers and addresses. */
    public static String random() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Whether what was given is the secret; takes as long either way. */
    public static boolean is(@Nullable String given, String secret) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }

    private Secret() {}
}
