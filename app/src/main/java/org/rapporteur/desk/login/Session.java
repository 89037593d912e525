package org.rapporteur.desk.login;

/**
 * Somebody who is logged in.
 *
 * @param id what the browser keeps in a cookie that no script reads
 * @param token what the pages sent to it must give to write
 * @param name stands behind what is said
 */
public record Session(String id, String token, String name) {
    @Override
    public String toString() {
        return "Session of " + name; // without its secrets
    }
}
