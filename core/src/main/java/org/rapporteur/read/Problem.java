package org.rapporteur.read;

/**
 * Something in the input that could not be read, or not as it stands.
 *
 * @param origin which input, and where in it: {@code sources.jsonl line 17}
 * @param what what is wrong and what to do, one sentence: {@code "published" is "30/9/16"; give an ISO date such as
 *     2016-09-30}
 * @param unread whether something was left unread because of it; false for a warning
 */
public record Problem(String origin, String what, boolean unread) {
    @Override
    public String toString() {
        return origin + ": " + what;
    }
}
