package org.rapporteur.desk;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.desk.login.Secret;

/**
 * Lets in whoever reaches this machine's own addresses. Only pages that this server sent know its token: another site's scripts can
 * send requests here, but can't read what is answered, nor can they give the token; a name that leads here by a trick of its DNS
 * isn't one of ours. For reading, the token may come in a cookie, so that links to data open in the browser; for writing it must
 * come in a header.
 */
final class OpenDoor implements Door {
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Visitor everybody;
    private final Cookies cookies;

    /** @param who stands behind what is said */
    OpenDoor(String who, Cookies cookies) {
        this.everybody = new Visitor(who, Secret.random());
        this.cookies = cookies;
    }

    String token() {
        return everybody.token();
    }

    @Override
    public void enter(Context request) {
        String host = request.host();
        if (host == null || !OWN_NAMES.contains(name(host))) {
            throw new Rejected(
                    421, "Host", "Host is \"" + host + "\"; open the address that rapporteur serve printed.");
        }
    }

    @Override
    public Visitor visitor(Context request, boolean writes) {
        String given = request.header(Gate.TOKEN);
        if (given == null && !writes) {
            given = cookies.get(request);
        }
        if (!Secret.is(given, everybody.token())) {
            throw Gate.withoutToken("send the token that rapporteur serve printed");
        }
        return everybody;
    }

    @Override
    public Visitor pageVisitor(Context request) {
        cookies.set(request, everybody.token());
        return everybody;
    }

    private static String name(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        int port = lower.lastIndexOf(':');
        return port > lower.lastIndexOf(']') ? lower.substring(0, port) : lower;
    }
}
