package org.rapporteur.desk.login;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Who may log in, with which password. */
public final class Passwords {
    static final int LONGEST_NAME = 100;

    private final Map<String, PasswordHash> byName;

    /** Takes a name that is unknown as long as one that is known. */
    private final PasswordHash decoy;

    /** @param byName not empty */
    Passwords(Map<String, PasswordHash> byName) {
        this.byName = new HashMap<>();
        byName.forEach((name, hash) -> this.byName.put(name(name), hash));
        int iterations = byName.values().stream()
                .map(PasswordHash::iterations)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        this.decoy = PasswordHash.of("", iterations);
    }

    /** Whether it is this one's password; constant in time. */
    boolean match(String name, String password) {
        PasswordHash known = byName.get(name(name));
        boolean matches = (known == null ? decoy : known).matches(password);
        return known != null && matches;
    }

    /** The one form of a name's spellings. */
    static String name(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }

    /**
     * Checks a name that is to log in.
     *
     * @throws IllegalArgumentException with what is wrong, as a sentence goes on: "is …"
     */
    public static String checked(String name) {
        String one = name(name);
        if (one.isEmpty()) {
            throw new IllegalArgumentException("is empty");
        }
        if (one.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("is longer than " + LONGEST_NAME + " characters");
        }
        if (one.contains(":") || one.startsWith("#") || one.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("has a colon, a control character or # at its beginning");
        }
        return one;
    }
}
