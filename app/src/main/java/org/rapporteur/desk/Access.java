package org.rapporteur.desk;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.login.Passwords;

/**
 * Who can reach a desk, and how.
 *
 * @param listen the address that it listens on
 * @param passwords of those who may log in; null where whoever reaches this machine's own addresses is let in
 * @param tls null for plain HTTP
 * @param behindProxy whether what reaches it comes through a proxy that does TLS and says from which address
 */
public record Access(
        InetAddress listen,
        @Nullable Passwords passwords,
        @Nullable Tls tls,
        boolean behindProxy) {
    /** On this machine alone. */
    public static Access here() {
        return new Access(InetAddress.getLoopbackAddress(), null, null, false);
    }

    /**
     * @throws IllegalArgumentException if others could reach it without a password, or read what is sent to it; the caller says what
     *     to do
     */
    public Access {
        if (passwords == null && (behindProxy || !listen.isLoopbackAddress())) {
            throw new IllegalArgumentException("others reach the desk, and it asks for no password");
        }
        if (tls == null && !behindProxy && !listen.isLoopbackAddress()) {
            throw new IllegalArgumentException("what is sent to others is to be read by nobody else");
        }
    }

    /** Whether browsers get here by HTTPS. */
    boolean isSecure() {
        return tls != null || behindProxy;
    }
}
