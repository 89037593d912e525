package org.rapporteur.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** SHA-256 of a list of strings; no other list has the same bytes, for each string's length goes before it. */
final class Hash {
    private static final int NULL = -1;

    private final MessageDigest digest;

    Hash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Hash add(@Nullable String value) {
        return add(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    Hash add(byte @Nullable [] value) {
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(value == null ? NULL : value.length)
                .array());
        if (value != null) {
            digest.update(value);
        }
        return this;
    }

    /** The first 64 bits. */
    long number() {
        return ByteBuffer.wrap(done()).getLong();
    }

    byte[] done() {
        return digest.digest();
    }
}
