package org.rapporteur.cli.parties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.summary.Words;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.mentions.register.ActorLine;
import org.rapporteur.mentions.register.NameKeys;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.mentions.register.RegisterReader;

/** The parties the user added, kept as one file in the register's own form. */
public final class OwnParties {
    private static final String FILE = "parties.txt";
    private static final String HEAD = "# The parties that were added by \"rapporteur parties add\", one a line.";

    private final @Nullable Path file;

    /** What adding came to. */
    public record Added(int added, int replaced, int unchanged) {}

    /** Those kept in a folder, which there need not be yet; null for a user without one. */
    public OwnParties(@Nullable Path folder) {
        file = folder == null ? null : folder.resolve(FILE);
    }

    /**
     * The program's register with the user's parties before its own.
     *
     * @param problem is told, in one line, of what can't be read; the rest is used
     */
    public Register register(Consumer<String> problem) {
        List<Actor> own = read(problem);
        return own.isEmpty() ? Register.shipped() : Register.shipped().with(own);
    }

    /**
     * The user's parties.
     *
     * @param problem is told, in one line, of what can't be read; the rest is given
     */
    public List<Actor> read(Consumer<String> problem) {
        try {
            RegisterReader.Read read = readFile();
            if (!read.refused().isEmpty()) {
                problem.accept(damage(read.refused()) + "; your other parties are used");
            }
            return read.actors();
        } catch (IOException e) {
            problem.accept(e.getMessage() + "; your parties are left out");
            return List.of();
        }
    }

    private RegisterReader.Read readFile() throws IOException {
        if (file == null || !Files.exists(file)) {
            return new RegisterReader.Read(List.of(), List.of());
        }
        try {
            return RegisterReader.read(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new IOException(file + " isn't UTF-8; save it as that, or remove it and add your parties again", e);
        } catch (IOException e) {
            throw new IOException(file + " can't be read (" + e.getMessage() + "); see to its permissions", e);
        }
    }

    private String damage(List<RegisterReader.Refusal> refused) {
        RegisterReader.Refusal first = refused.get(0);
        int others = refused.size() - 1;
        return file + " line " + first.line() + ": " + first.why() + "; mend or remove the line"
                + (others == 0 ? "" : ", and " + Words.counted(others, "other", "others"));
    }

    /**
     * Adds actors; one whose id is there already takes its place.
     *
     * @throws UncheckedIOException where the file can't be read whole, or written
     */
    public Added add(Collection<Actor> actors) {
        Map<String, Actor> all = byId();
        int added = 0;
        int replaced = 0;
        int unchanged = 0;
        for (Actor actor : actors) {
            Actor before = all.put(actor.id(), actor);
            if (before == null) {
                added++;
            } else if (before.equals(actor)) {
                unchanged++;
            } else {
                replaced++;
            }
        }
        if (added + replaced > 0) {
            write(all.values());
        }
        return new Added(added, replaced, unchanged);
    }

    /**
     * Removes those of an id or a name; how many there were.
     *
     * @throws UncheckedIOException where the file can't be read whole, or written
     */
    public int remove(String name) {
        Map<String, Actor> all = byId();
        int before = all.size();
        String key = NameKeys.of(name);
        all.values()
                .removeIf(actor ->
                        actor.id().equals(name) || NameKeys.of(actor.name()).equals(key));
        if (all.size() < before) {
            write(all.values());
        }
        return before - all.size();
    }

    /** All that are there; what can't be read would be lost if the others were written. */
    private Map<String, Actor> byId() {
        Map<String, Actor> all = new LinkedHashMap<>();
        try {
            RegisterReader.Read read = readFile();
            if (!read.refused().isEmpty()) {
                throw new IOException(damage(read.refused()));
            }
            read.actors().forEach(actor -> all.put(actor.id(), actor));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        return all;
    }

    private void write(Collection<Actor> actors) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        actors.forEach(actor -> lines.add(ActorLine.of(actor)));
        try {
            if (file == null) {
                throw new IOException("there is no home to keep parties in; set RAPPORTEUR_HOME to a folder");
            }
            Path folder = file.resolveSibling("");
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "parties", ".tmp");
            try {
                Files.write(fresh, lines);
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("your parties can't be written: " + e.getMessage(), e);
        }
    }
}
