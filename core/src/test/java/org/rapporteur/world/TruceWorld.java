package org.rapporteur.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.model.Ceasefire.State;
import org.rapporteur.model.Position;

/**
 * A ceasefire of which it is known what was told of every day. The same seed makes the same one.
 *
 * @param sides who are bound, the first the one of whom violations are told
 * @param cells the state of the first side's keeping to "attacks" on each day in force
 * @param named the days on which a violation is called so
 * @param positions what the first side took a position by, and when
 */
record TruceWorld(
        List<Side> sides,
        List<Print> prints,
        LocalDate agreed,
        LocalDate inForce,
        LocalDate collapsed,
        Map<LocalDate, State> cells,
        List<LocalDate> named,
        Map<Position.Act, LocalDate> positions) {
    private static final Lexicon FILE = Lexicon.read(TruceWorld.class, "truces.txt");
    private static final List<String> THEATRES = List.of("Syria", "Yemen", "Ukraine");
    private static final List<String> OUTLETS =
            List.of("The Lantern Weekly", "The Quay Courier", "Harbour Wire", "The Ferry Post", "Radio Meridian");

    private static final Map<Position.Act, String> KINDS = Map.of(
            Position.Act.DEMAND, "demanded", Position.Act.REFUSE, "refused", Position.Act.THREATEN, "threatened");

    /** A report of one sentence. */
    record Print(String outlet, LocalDate published, String text) {}

    /** What a day may be. */
    private enum Kind {
        SILENT,
        QUIET,
        ALLEGED,
        CONFIRMED,
        DENIED,
        NAMED
    }

    static TruceWorld of(long seed) {
        return new Making(seed).made();
    }

    /** One in the making. */
    private static final class Making {
        private final Chance chance;
        private final List<Side> sides;
        private final String monitor;
        private final List<String> towns;
        private final List<Print> prints = new ArrayList<>();

        Making(long seed) {
            chance = new Chance(seed);
            Map<String, List<String>> theatre = new TreeMap<>();
            for (String line : FILE.lines(chance.oneOf(THEATRES))) {
                String[] parts = line.split(": ", 2);
                theatre.put(
                        parts[0],
                        Arrays.stream(parts[1].split(";")).map(String::strip).toList());
            }
            sides = chance.shuffled(theatre.getOrDefault("sides", List.of())).stream()
                    .map(side -> new Side(side.split(" = ", 2)[0], side.split(" = ", 2)[1]))
                    .toList();
            monitor = theatre.getOrDefault("monitor", List.of()).get(0);
            towns = theatre.getOrDefault("towns", List.of());
        }

        TruceWorld made() {
            LocalDate agreed = LocalDate.of(2022, 8, 1).plusDays(chance.between(0, 90));
            LocalDate inForce = agreed.plusDays(chance.between(1, 3));
            LocalDate collapsed = inForce.plusDays(chance.between(7, 12));
            print("agreed", agreed);
            print("in force", inForce);
            Map<Position.Act, LocalDate> positions = new TreeMap<>();
            for (Position.Act act : List.of(Position.Act.DEMAND, Position.Act.REFUSE, Position.Act.THREATEN)) {
                positions.put(act, inForce);
                print(KINDS.getOrDefault(act, ""), inForce);
            }
            Map<LocalDate, State> cells = new TreeMap<>();
            List<LocalDate> named = new ArrayList<>();
            cells.put(inForce, State.NONE_ALLEGED);
            Kind before = Kind.QUIET;
            for (LocalDate day = inForce.plusDays(1); day.isBefore(collapsed); day = day.plusDays(1)) {
                Kind kind = chance.oneOf(List.of(Kind.values()));
                tell(kind, day);
                if (kind == Kind.NAMED) {
                    named.add(day);
                }
                cells.put(day, state(kind));
                boolean reaches = kind != Kind.SILENT && before == Kind.SILENT;
                if (reaches) {
                    cells.put(day.minusDays(1), State.NONE_ALLEGED); // a report covers the day before, too
                }
                before = kind;
            }
            print("collapsed", collapsed);
            if (before == Kind.SILENT) {
                cells.put(collapsed.minusDays(1), State.NONE_ALLEGED);
            }
            cells.put(collapsed, State.NONE_ALLEGED);
            return new TruceWorld(sides, prints, agreed, inForce, collapsed, cells, named, positions);
        }

        private static State state(Kind kind) {
            return switch (kind) {
                case SILENT -> State.NOTHING_READ;
                case QUIET, NAMED -> State.NONE_ALLEGED;
                case ALLEGED -> State.ALLEGED;
                case CONFIRMED -> State.CONFIRMED;
                case DENIED -> State.DENIED;
            };
        }

        private void tell(Kind kind, LocalDate day) {
            String town = chance.oneOf(towns);
            int killed = chance.between(3, 20);
            switch (kind) {
                case SILENT -> {}
                case QUIET -> print("quiet", day, town, killed);
                case NAMED -> print("named", day, town, killed);
                case ALLEGED -> print("alleged", day, town, killed);
                case CONFIRMED -> {
                    print("alleged", day, town, killed);
                    print("confirmed", day, town, killed);
                }
                case DENIED -> {
                    print("alleged", day, town, killed);
                    print("denied", day, town, killed);
                }
            }
        }

        private void print(String kind, LocalDate day) {
            print(kind, day, chance.oneOf(towns), 3);
        }

        private void print(String kind, LocalDate day, String town, int number) {
            String text = new Template(chance.oneOf(FILE.lines(kind)))
                    .with("a", sides.get(0).phrase())
                    .with("b", sides.get(1).phrase())
                    .with("monitor", monitor)
                    .with("town", town)
                    .with("day", Template.weekday(day))
                    .with("n", number)
                    .filled();
            prints.add(new Print(OUTLETS.get(prints.size() % OUTLETS.size()), day, text));
        }
    }
}
