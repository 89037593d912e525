package org.rapporteur.cli.parties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.mentions.register.ActorLine;
import org.rapporteur.mentions.register.NameKeys;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.mentions.register.RegisterReader;

/** The parties the user added, kept as one file in the register's own form. */
public final class OwnParties {
    private static final String FILE = "parties.txt";
    private static final String HEAD = "# The parties that were added by \"rapporteur parties add\", one a line.";

    private final @Nullable Path folder;

    /** What adding came to. */
    public record Added(int added, int replaced, int unchanged) {}

    /** Those of the user of this process. */
    public OwnParties() {
        this(DataFolder.find());
    }

    /** Those kept in a folder, which there need not be yet; null for a user without one. */
    public OwnParties(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The program's register with the user's parties before its own. */
    public Register registerOfUser() {
        List<Actor> own = read();
        return own.isEmpty() ? Register.shipped() : Register.shipped().with(own);
    }

    /**
     * The user's parties.
     *
     * @throws UncheckedIOException where the file is there and can't be read
     */
    public List<Actor> read() {
        Path file = folder == null ? null : folder.resolve(FILE);
        if (file == null || !Files.exists(file)) {
            return List.of();
        }
        try {
            RegisterReader.Read read = RegisterReader.read(Files.readString(file));
            if (!read.refused().isEmpty()) {
                RegisterReader.Refusal first = read.refused().get(0);
                throw new IOException(file + " line " + first.line() + ": " + first.why());
            }
            return read.actors();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** Adds actors; one whose id is there already takes its place. */
    public Added add(Collection<Actor> actors) throws IOException {
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

    /** Removes those of an id or a name; how many there were. */
    public int remove(String name) throws IOException {
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

    private Map<String, Actor> byId() {
        Map<String, Actor> all = new LinkedHashMap<>();
        read().forEach(actor -> all.put(actor.id(), actor));
        return all;
    }

    private void write(Collection<Actor> actors) throws IOException {
        if (folder == null) {
            throw new IOException("there is no home to keep parties in; set RAPPORTEUR_HOME to a folder");
        }
        List<String> lines = new ArrayList<>(List.of(HEAD));
        actors.forEach(actor -> lines.add(ActorLine.of(actor)));
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "parties", ".tmp");
        try {
            Files.write(fresh, lines);
            Files.move(fresh, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
