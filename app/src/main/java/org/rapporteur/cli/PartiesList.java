package org.rapporteur.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.parties.OwnParties;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.mentions.register.ActorLine;
import org.rapporteur.mentions.register.NameKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur parties list}: who is known. */
@Command(
        name = "list",
        description = "Lists the parties of the register, the user's first.",
        footer = {
            "  rapporteur parties list nusra",
            "  rapporteur parties list --type armed-group --country SYR",
            "  rapporteur parties list --own --output csv > mine.csv",
        })
final class PartiesList implements Callable<Integer> {
    private final Console console;
    private final OwnParties parties;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "TEXT", arity = "0..1", description = "Only those with this in one of their names.")
    private @Nullable String text;

    @Option(names = "--type", paramLabel = "TYPE", description = "Only those of a type, such as armed-group.")
    private @Nullable String type;

    @Option(names = "--country", paramLabel = "CODE", description = "Only those of a country, such as SYR, or IGO.")
    private @Nullable String country;

    @Option(names = "--own", description = "Only those that you added.")
    private boolean own;

    @Mixin
    private final TableOption output = new TableOption();

    PartiesList(Console console, OwnParties parties) {
        this.console = console;
        this.parties = parties;
    }

    @Override
    public Integer call() throws IOException {
        Actor.Kind kind = kind();
        String key = text == null ? "" : NameKeys.of(text);
        List<Actor> actors = own
                ? parties.read(console::problem)
                : parties.register(console::problem).actors();
        List<List<String>> rows = new ArrayList<>();
        for (Actor actor : actors) {
            boolean fits =
                    (kind == null || actor.kind() == kind) && (country == null || country.equals(actor.country()));
            if (fits && (key.isEmpty() || isNamed(actor, key))) {
                rows.add(row(actor));
            }
        }
        output.print(
                console,
                List.of("id", "name", "type", "country", "role", "aliases", "belongs_to", "from", "to"),
                5,
                rows);
        return 0;
    }

    private Actor.@Nullable Kind kind() {
        try {
            return type == null ? null : ActorLine.kind(type);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--type: " + e.getMessage(), e);
        }
    }

    private static boolean isNamed(Actor actor, String key) {
        return Stream.concat(Stream.of(actor.id(), actor.name()), actor.aliases().stream())
                .anyMatch(name -> NameKeys.of(name).contains(key));
    }

    private static List<String> row(Actor actor) {
        Set<String> owners = new LinkedHashSet<>();
        for (Actor.Relation relation : actor.relations()) {
            if (relation.type() != Actor.Relation.Type.BACKS) {
                owners.add(relation.other());
            }
        }
        return List.of(
                actor.id(),
                actor.name(),
                ActorLine.word(actor.kind()),
                told(actor.country()),
                told(actor.role()),
                String.join(";", actor.aliases()),
                String.join(";", owners),
                told(actor.from()),
                told(actor.to()));
    }

    private static String told(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
