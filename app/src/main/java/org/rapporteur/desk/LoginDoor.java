package org.rapporteur.desk;

import io.javalin.http.Context;
import org.rapporteur.desk.login.Logins;
import org.rapporteur.desk.login.Secret;
import org.rapporteur.desk.login.Session;

/**
 * Lets in whoever has logged in. A cookie tells which session it is; browsers give it to this host alone, so that a name that leads
 * here by a trick of its DNS comes without one. For writing, the session's token must come in a header besides.
 */
final class LoginDoor implements Door {
    private final Logins logins;
    private final Cookies cookies;

    LoginDoor(Logins logins, Cookies cookies) {
        this.logins = logins;
        this.cookies = cookies;
    }

    @Override
    public void enter(Context request) {
        // by any name
    }

    @Override
    public Visitor visitor(Context request, boolean writes) {
        Session session = logins.find(cookies.get(request));
        if (session == null) {
            throw new Rejected(
                    401, null, "Nobody is logged in, or not any more: log in at /login, and send the cookie it sets.");
        }
        String given = request.header(Gate.TOKEN);
        if ((given != null || writes) && !Secret.is(given, session.token())) {
            throw Gate.withoutToken("send the token that came with the answer of /login");
        }
        return visitor(session);
    }

    @Override
    public Visitor pageVisitor(Context request) {
        Session session = logins.find(cookies.get(request));
        if (session == null) {
            throw new LoginNeeded();
        }
        return visitor(session);
    }

    private static Visitor visitor(Session session) {
        return new Visitor(session.name(), session.token());
    }
}
