package org.rapporteur.mentions.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.text.ModelFile;

/**
 * Which places are called so: towns, divisions and states of GeoNames, areas of our own, and what the user added. What
 * spellings of a name differ in, {@code docs/gazetteer.md} tells. Immutable and thread-safe.
 */
public final class Gazetteer {
    /** The model file in which the program's own gazetteer lies. */
    public static final ModelFile.Kind KIND = new ModelFile.Kind("gazetteer", 1);

    /** How much better known a town has to be to be meant by a name that is not its main one. */
    private static final long OTHER_NAME_COST = 8;

    private static final Comparator<Hit> PROMINENT_FIRST = Comparator.comparingInt(Hit::tier)
            .thenComparing(Comparator.comparingLong(Hit::weight).reversed());

    /** The last file's places stand for those of the same id before. */
    private final List<GazetteerTable> tables;

    private Gazetteer(List<GazetteerTable> tables) {
        this.tables = List.copyOf(tables);
    }

    /** The program's own, loaded when it is first asked for. */
    public static Gazetteer shipped() {
        return Shipped.GAZETTEER;
    }

    /**
     * The gazetteer of a file that {@link GazetteerWriter} wrote; the file is read when it is needed, and has to stay.
     *
     * @throws IOException where the file can't be read or is damaged; the message names it
     */
    public static Gazetteer open(Path file) throws IOException {
        return new Gazetteer(List.of(GazetteerTable.open(file)));
    }

    /** This one and others; where they have the same GeoNames id, the last one's place is given. */
    public Gazetteer with(List<Gazetteer> others) {
        return new Gazetteer(Stream.concat(tables.stream(), others.stream().flatMap(other -> other.tables.stream()))
                .toList());
    }

    /** How many places it has. */
    public int size() {
        return tables.stream().mapToInt(GazetteerTable::entries).sum();
    }

    /** How many names it has, each counted as often as a place is called so. */
    public int names() {
        return tables.stream().mapToInt(GazetteerTable::keys).sum();
    }

    /** Whether a place is called so. */
    public boolean isNamed(String words) {
        return isNamed(words, tables);
    }

    /** Whether a place is called so among those that were added to the first gazetteer. */
    public boolean isAdded(String words) {
        return tables.size() > 1 && isNamed(words, tables.subList(1, tables.size()));
    }

    private static boolean isNamed(String words, List<GazetteerTable> among) {
        String key = PlaceKeys.of(words);
        boolean[] found = new boolean[1];
        if (!key.isEmpty()) {
            long hash = NameHash.KEY.of(key);
            among.forEach(table -> table.find(hash, entry -> found[0] = true));
        }
        return found[0];
    }

    /** The places that are called so: states, then divisions and areas, then towns, then sites, the most peopled first. */
    public List<Toponym> named(String words) {
        String key = PlaceKeys.of(words);
        return key.isEmpty() ? List.of() : found(List.of(NameHash.KEY.of(key)));
    }

    /** The places that have this for an abbreviation as it is written: {@code La.}, {@code NYC}; in the same order. */
    public List<Toponym> abbreviated(String words) {
        return found(List.of(NameHash.ABBREVIATION.of(words.strip())));
    }

    /**
     * The places whose name in another script is written so by another way of transliteration, in the same order; to be
     * asked where {@link #named} knows none.
     */
    public List<Toponym> alike(String words) {
        return found(
                Transliteration.keys(words).stream().map(NameHash.SOUND::of).toList());
    }

    /**
     * A division's name by GeoNames' codes, {@code admin2} empty for one of first order; null where it isn't known. Looks
     * through all of them.
     */
    public @Nullable String division(String country, String admin1, String admin2) {
        for (GazetteerTable table : tables) {
            for (int i = 0; i < table.regionCount(); i++) {
                Region region = table.region(i);
                if (region.iso2().equals(country)
                        && region.code1().equals(admin1)
                        && (admin2.isEmpty() || region.code2().equals(admin2))) {
                    return admin2.isEmpty() ? region.admin1() : region.admin2();
                }
            }
        }
        return null;
    }

    private List<Toponym> found(List<Long> hashes) {
        List<Hit> hits = new ArrayList<>();
        Map<Integer, GazetteerTable> last = new HashMap<>();
        for (int i = tables.size() - 1; i >= 0; i--) {
            GazetteerTable table = tables.get(i);
            for (long hash : hashes) {
                table.find(hash, owner -> {
                    Hit hit = Hit.of(table, owner);
                    int id = table.id(hit.entry());
                    if (id == 0 || last.computeIfAbsent(id, key -> table) == table) {
                        hits.add(hit);
                    }
                });
            }
        }
        if (hits.size() > 1) {
            hits.sort(PROMINENT_FIRST);
        }
        Set<Object> seen = new HashSet<>();
        List<Toponym> found = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            Toponym toponym = hit.table().toponym(hit.entry());
            if (seen.add(toponym.id() == 0 ? toponym : toponym.id())) {
                found.add(toponym);
            }
        }
        return found;
    }

    /** An entry of a table that was found, and what orders it among others. */
    private record Hit(GazetteerTable table, int entry, int tier, long weight) {
        static Hit of(GazetteerTable table, int owner) {
            int entry = owner & ~Layout.OTHER_NAME;
            boolean main = entry == owner;
            long population = table.population(entry) * OTHER_NAME_COST + 1;
            int tier = switch (table.feature(entry)) {
                case COUNTRY -> 0;
                case ADMIN -> 1;
                case AREA -> table.id(entry) == 0 ? 1 : 3; // GeoNames' own areas are small ones for the most
                case TOWN -> 2;
                case SITE -> 3;
            };
            return new Hit(table, entry, tier, main ? population : population / OTHER_NAME_COST);
        }
    }

    /** Loaded when it is first asked for. */
    private static final class Shipped {
        static final Gazetteer GAZETTEER = load();

        private static Gazetteer load() {
            try {
                ModelFile file = ModelFile.ofResource(Gazetteer.class, "gazetteer.model", KIND);
                return new Gazetteer(List.of(GazetteerTable.of(file.payload(), "gazetteer.model", false)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
