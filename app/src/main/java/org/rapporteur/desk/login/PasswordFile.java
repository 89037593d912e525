package org.rapporteur.desk.login;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of lines {@code NAME:HASH}; those that are empty or begin with {@code #} are passed over. */
public final class PasswordFile {
    private static final String REMEDY = "; make the line with rapporteur password NAME";

    /** The file can't be used; the message says where, what is wrong and what to do. */
    public static final class Bad extends IOException {
        private static final long serialVersionUID = 1;

        Bad(String message) {
            super(message);
        }
    }

    /**
     * Reads one.
     *
     * @throws Bad if a line of it can't be read, two are of one name, or there is none
     */
    public static Passwords read(Path file) throws IOException {
        Map<String, PasswordHash> byName = new LinkedHashMap<>();
        List<String> lines = lines(file);
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String where = file + " line " + number;
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new Bad(where + " has no colon between a name and a hash" + REMEDY);
            }
            String name = name(where, line.substring(0, colon));
            if (byName.putIfAbsent(name, hash(where, line.substring(colon + 1))) != null) {
                throw new Bad(where + " gives " + name + " a second password; leave one of the lines out");
            }
        }
        if (byName.isEmpty()) {
            throw new Bad(file + " has no line, so nobody could log in; append one with rapporteur password NAME"
                    + " --append " + file);
        }
        return new Passwords(byName);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new Bad(file + " is no text in UTF-8; rapporteur password NAME makes the lines of such a file");
        }
    }

    private static String name(String where, String name) throws Bad {
        try {
            return Passwords.checked(name);
        } catch (IllegalArgumentException e) {
            throw new Bad(where + ": its name " + e.getMessage() + REMEDY);
        }
    }

    private static PasswordHash hash(String where, String hash) throws Bad {
        try {
            return PasswordHash.parse(hash.strip());
        } catch (IllegalArgumentException e) {
            throw new Bad(where + " " + e.getMessage() + REMEDY);
        }
    }

    private PasswordFile() {}
}
