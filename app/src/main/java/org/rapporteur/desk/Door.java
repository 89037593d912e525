package org.rapporteur.desk;

import io.javalin.http.Context;

/** Knows who comes. */
interface Door {
    /**
     * Who asks.
     *
     * @param name stands behind what is said
     * @param token what the pages sent to him must give in a header
     */
    record Visitor(String name, String token) {}

    /** Before anything. */
    void enter(Context request);

    /**
     * Who asks the API.
     *
     * @throws Rejected where nobody has shown who he is
     */
    Visitor visitor(Context request, boolean writes);

    /**
     * Who asks for a page; its answer lets the browser ask for data from then on.
     *
     * @throws LoginNeeded where nobody has shown who he is
     */
    Visitor pageVisitor(Context request);

    /** A page is only for those who log in. */
    final class LoginNeeded extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
