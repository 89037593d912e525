package org.rapporteur.desk.login;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** What is kept of a password, written as {@code pbkdf2-sha256$600000$SALT$HASH}, the last two in base 64. */
public final class PasswordHash {
    static final int USUAL_ITERATIONS = 600_000;
    private static final int FEWEST_ITERATIONS = 100_000;
    private static final int MOST_ITERATIONS = 10_000_000;

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int PARTS = 4;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final int iterations;
    private final byte[] salt;
    private final byte[] hash;

    private PasswordHash(int iterations, byte[] salt, byte[] hash) {
        this.iterations = iterations;
        this.salt = salt;
        this.hash = hash;
    }

    /** That of a new password, with a salt of its own. */
    public static PasswordHash of(String password) {
        return of(password, USUAL_ITERATIONS);
    }

    static PasswordHash of(String password, int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new PasswordHash(iterations, salt, derive(password, salt, iterations));
    }

    /** @throws IllegalArgumentException with what is wrong, as a sentence goes on: "has …" */
    static PasswordHash parse(String written) {
        String[] parts = written.split("\\$", -1);
        if (parts.length != PARTS || !parts[0].equals(SCHEME)) {
            throw new IllegalArgumentException("has no hash of the form " + SCHEME + "$ITERATIONS$SALT$HASH");
        }
        int iterations = iterations(parts[1]);
        byte[] salt = bytes("salt", parts[2]);
        byte[] hash = bytes("hash", parts[3]);
        if (salt.length < SALT_BYTES) {
            throw new IllegalArgumentException("has a salt of " + salt.length + " bytes, fewer than " + SALT_BYTES);
        }
        if (hash.length != HASH_BYTES) {
            throw new IllegalArgumentException("has a hash of " + hash.length + " bytes in place of " + HASH_BYTES);
        }
        return new PasswordHash(iterations, salt, hash);
    }

    private static int iterations(String written) {
        try {
            int iterations = Integer.parseInt(written);
            if (iterations >= FEWEST_ITERATIONS && iterations <= MOST_ITERATIONS) {
                return iterations;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new IllegalArgumentException("has \"" + written + "\" iterations, not a number from " + FEWEST_ITERATIONS
                + " to " + MOST_ITERATIONS);
    }

    private static byte[] bytes(String what, String written) {
        try {
            return Base64.getDecoder().decode(written);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("has a " + what + " that isn't base 64", e);
        }
    }

    int iterations() {
        return iterations;
    }

    /** Takes as long whether it is the password or not. */
    boolean matches(String password) {
        return MessageDigest.isEqual(hash, derive(password, salt, iterations));
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        // Keyboards and terminals differ in how they compose a letter and its accent.
        char[] letters = Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
        PBEKeySpec key = new PBEKeySpec(letters, salt, iterations, HASH_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no PBKDF2WithHmacSHA256", e);
        } finally {
            key.clearPassword();
        }
    }

    @Override
    public String toString() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return SCHEME + "$" + iterations + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }
}
