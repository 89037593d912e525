package org.rapporteur.lab.gazetteer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.lab.bench.CpuTime;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench gazetteer}: what it costs to load, in this process, which has done nothing before. */
@Command(
        name = "gazetteer",
        description = "Measures what loading the gazetteer and the first look-up cost.",
        mixinStandardHelpOptions = true)
public final class BenchGazetteerCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1_000_000;
    private static final double NANOSECONDS = 1e9;

    @Option(names = "--json", description = "Print one JSON object of figures and nothing else")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        long before = used();
        long start = CpuTime.nanoseconds();
        int places = Gazetteer.shipped().named("Aleppo").size();
        double seconds = (CpuTime.nanoseconds() - start) / NANOSECONDS;
        double megabytes = (used() - before) / MEGABYTE;
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("load_seconds", seconds);
        figures.put("megabytes", megabytes);
        if (json) {
            System.out.println(new ObjectMapper().writeValueAsString(figures));
        } else {
            System.out.printf("loading and one name (%d places): %.2f s CPU, %.1f MB%n", places, seconds, megabytes);
        }
        return 0;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
