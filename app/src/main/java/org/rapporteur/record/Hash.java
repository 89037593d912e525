package org.rapporteur.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(value == null ? NULL : bytes.length)
                .array());
        digest.update(bytes);
        return this;
    }

    /** The first 64 bits. */
    long number() {
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    /** In lower-case hexadecimal. */
    String done() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
