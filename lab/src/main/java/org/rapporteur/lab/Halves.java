package org.rapporteur.lab;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The two halves of a set that has no training part, as the scorers halve it. */
public final class Halves {
    /** Whether an id's SHA-256 is even. */
    public static boolean isEven(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return !new BigInteger(1, digest).testBit(0);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Halves() {}
}
