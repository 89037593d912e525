package org.rapporteur.cli.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.gazetteer.GazetteerWriter;

/** The gazetteers the user added, each kept as one file that is read where it lies. */
public final class OwnGazetteers {
    private static final String FOLDER = "gazetteer";
    private static final String ENDING = ".gaz";
    private static final int MOST_TOLD = 20;

    private final @Nullable Path folder;

    /** One of them; its places are -1 where it is damaged. */
    public record Kept(String name, int places, int names, long bytes, LocalDate added) {}

    /** What adding came to. */
    public record Added(String name, int places, long refused, long others) {}

    /** Those kept in a folder, which there need not be yet; null for a user without one. */
    public OwnGazetteers(@Nullable Path home) {
        folder = home == null ? null : home.resolve(FOLDER);
    }

    /**
     * The program's gazetteer with the user's.
     *
     * @param problem is told, in one line, of what can't be read; the rest is used
     */
    public Gazetteer gazetteer(Consumer<String> problem) {
        List<Gazetteer> own = new ArrayList<>();
        for (Path file : files(problem)) {
            Gazetteer gazetteer = open(file, problem);
            if (gazetteer != null) {
                own.add(gazetteer);
            }
        }
        return own.isEmpty() ? Gazetteer.shipped() : Gazetteer.shipped().with(own);
    }

    /**
     * What there is, by name.
     *
     * @param problem is told, in one line, of what can't be read
     */
    public List<Kept> list(Consumer<String> problem) {
        List<Kept> kept = new ArrayList<>();
        for (Path file : files(problem)) {
            Gazetteer gazetteer = open(file, problem);
            try {
                Instant changed = Files.getLastModifiedTime(file).toInstant();
                kept.add(new Kept(
                        name(file),
                        gazetteer == null ? -1 : gazetteer.size(),
                        gazetteer == null ? -1 : gazetteer.names(),
                        Files.size(file),
                        LocalDate.ofInstant(changed, ZoneId.systemDefault())));
            } catch (IOException e) {
                problem.accept(file + " can't be read: " + e.getMessage());
            }
        }
        return kept;
    }

    private List<Path> files(Consumer<String> problem) {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            problem.accept(folder + " can't be read (" + e.getMessage() + "); your gazetteers are left out");
            return List.of();
        }
    }

    private static @Nullable Gazetteer open(Path file, Consumer<String> problem) {
        try {
            return Gazetteer.open(file);
        } catch (IOException e) {
            problem.accept(e.getMessage() + "; it is left out; add " + name(file)
                    + " again from GeoNames' dump, or remove it: rapporteur gazetteer remove " + name(file));
            return null;
        }
    }

    /**
     * Adds a dump of GeoNames under its file's name; one of that name is replaced when all of it is written.
     *
     * @param classes letters of the feature classes that are kept
     * @param problem is told, in one line each, of rows that are refused
     * @param progress is told how many bytes are behind, of how many
     * @throws IOException where the dump can't be read or holds no place, or nothing can be written
     */
    public Added add(Path dumpFile, String classes, Consumer<String> problem, Progress progress) throws IOException {
        String name = name(dumpFile);
        Path home = Files.createDirectories(folder());
        Path fresh = Files.createTempFile(home, name, ".tmp");
        try (Dump dump = Dump.open(dumpFile);
                GazetteerWriter writer = new GazetteerWriter(home, Gazetteer.shipped()::division)) {
            long[] told = new long[1];
            LongConsumer behind = bytes -> progress.at(bytes, dump.size());
            Dump.Read read = dump.into(
                    writer,
                    classes,
                    (line, why) -> {
                        if (told[0]++ < MOST_TOLD) {
                            problem.accept(dumpFile + " line " + line + ": " + why);
                        }
                    },
                    behind);
            if (told[0] > MOST_TOLD) {
                problem.accept(dumpFile + ": " + (told[0] - MOST_TOLD) + " more lines are refused");
            }
            if (writer.size() == 0) {
                throw new IOException("it holds no place; give a dump of GeoNames, such as SY.txt or SY.zip");
            }
            writer.finish(fresh);
            Files.move(fresh, home.resolve(name + ENDING), StandardCopyOption.REPLACE_EXISTING);
            return new Added(name, writer.size(), read.refused(), read.others());
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Told how far the reading of a dump has come. */
    public interface Progress {
        void at(long bytes, long total);
    }

    /**
     * Removes one; whether there was one.
     *
     * @throws UncheckedIOException where it can't be removed
     */
    public boolean remove(String name) {
        try {
            if (folder == null || name.contains("/") || name.contains("\\")) {
                return false;
            }
            return Files.deleteIfExists(folder.resolve(name + ENDING));
        } catch (IOException e) {
            throw new UncheckedIOException("gazetteer " + name + " can't be removed: " + e.getMessage(), e);
        }
    }

    private Path folder() throws NoSuchFileException {
        if (folder == null) {
            throw new NoSuchFileException(
                    "", null, "there is no home to keep gazetteers in; set RAPPORTEUR_HOME to a folder");
        }
        return folder;
    }

    /** A file's name without what tells its kind. */
    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
