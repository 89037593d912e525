package org.rapporteur.desk;

import io.javalin.http.Context;
import org.rapporteur.desk.Door.Visitor;

/** Lets requests of the API in: those that the desk's own pages or a program that was let in send, and that may be answered. */
final class Gate {
    static final String TOKEN = "X-Rapporteur-Token";

    private final Door door;
    private final boolean readOnly;

    Gate(Door door, boolean readOnly) {
        this.door = door;
        this.readOnly = readOnly;
    }

    /** Who asks, if that may be answered. */
    Visitor admit(Context request, boolean writes) {
        refuseOtherSites(request);
        Visitor visitor = door.visitor(request, writes);
        if (writes && readOnly) {
            throw new Rejected(
                    403,
                    null,
                    "This desk is for reading only: whoever serves it starts it without --read-only to write.");
        }
        return visitor;
    }

    /** Browsers tell whose page asks. */
    static void refuseOtherSites(Context request) {
        String site = request.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new Rejected(403, null, "Another site asked for this; open the desk itself.");
        }
    }

    static Rejected withoutToken(String program) {
        return new Rejected(
                403, TOKEN, TOKEN + " is missing or old: load the desk again, or, from a program, " + program + ".");
    }
}
