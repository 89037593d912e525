package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.read.InputReader;
import org.rapporteur.record.BigRecord;
import org.rapporteur.record.ReportStore;

/**
 * A record of many incidents, and eight clients that look at it at once. {@code -Ddesk.incidents=100000} makes it large, {@code
 * -Ddesk.record=FILE} takes one that {@code BigRecord} made before.
 */
class DeskLoadTest {
    private static final int CLIENTS = 8;
    private static final int ASKED_BY_EACH = 60;
    private static final double NANOSECONDS = 1e9;
    private static final double MICROSECONDS = 1e3;

    private static final List<String> FIRST_VIEW = List.of("desk", "today", "incidents", "incidents/days", "incidents/places");

    private static final List<String> ASKED = List.of(
            "desk",
            "today",
            "today?known-by=2016-06-15",
            "reports",
            "reports?offset=400",
            "reports?q=market",
            "incidents",
            "incidents?offset=500&limit=100",
            "incidents?sort=killed",
            "incidents?q=killed%3E30+since:2016-03-01+until:2016-04-15",
            "incidents?q=place:Province&sort=origins",
            "incidents?q=party:jets+is:unchecked",
            "incidents?known-by=2016-07-01",
            "incidents/days?q=killed%3E20",
            "incidents/places?q=since:2016-05-01+until:2016-05-07",
            "incidents/places",
            "incidents/XXX-16-0007",
            "toll",
            "toll?q=since:2016-05-01+until:2016-05-02",
            "review",
            "search?q=school",
            "suggest?q=place:b");

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    private static final class NoReader implements ReportReader {
        @Override
        public void read(Path from, InputReader.Options options, Listener listener) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void manyIncidentsAnswerAtOnce() throws Exception {
        String made = System.getProperty("desk.record");
        Path file = made == null ? folder.resolve("many.db") : Path.of(made);
        if (made == null) {
            BigRecord.write(file, Integer.getInteger("desk.incidents", 1_000));
        }
        assertThat(Files.size(file)).isPositive();
        try (ReportStore record = BigRecord.open(file);
                Desk desk = Desk.start(
                        new Desk.Options("many", "0", "fast", "somebody", 0, true, null),
                        record,
                        Register.shipped(),
                        new NoReader())) {
            double first = firstView(desk);
            ConcurrentLinkedQueue<Map.Entry<String, Double>> times = new ConcurrentLinkedQueue<>();
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            List<Future<Void>> done = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int number = i;
                done.add(clients.submit((Callable<Void>) () -> {
                    Random random = new Random(number);
                    for (int asked = 0; asked < ASKED_BY_EACH; asked++) {
                        String what = ASKED.get(random.nextInt(ASKED.size()));
                        times.add(Map.entry(what, ask(desk, what)));
                    }
                    return null;
                }));
            }
            for (Future<Void> one : done) {
                one.get();
            }
            clients.shutdown();
            List<Double> sorted = times.stream().map(Map.Entry::getValue).sorted().toList();
            double median = sorted.get(sorted.size() / 2);
            double slow = sorted.get(sorted.size() * 99 / 100);
            System.out.printf(
                    "desk: first view %.2f s of CPU; %d answers to %d clients: median %.0f ms, 99th %.0f ms%n",
                    first, sorted.size(), CLIENTS, median, slow);
            print(times);
            assertThat(first).as("first view, seconds of CPU").isLessThan(1);
            assertThat(median).as("median, ms").isLessThan(200);
            assertThat(slow).as("99th, ms").isLessThan(500);
        }
    }

    private static void print(Iterable<Map.Entry<String, Double>> times) {
        Map<String, List<Double>> byAddress = new TreeMap<>();
        times.forEach(time -> byAddress
                .computeIfAbsent(time.getKey(), any -> new ArrayList<>())
                .add(time.getValue()));
        byAddress.forEach((address, all) -> System.out.printf(
                "  %-70s %6.0f ms at most of %d%n",
                address, all.stream().max(Comparator.naturalOrder()).orElse(0.0), all.size()));
    }

    private double firstView(Desk desk) throws IOException, InterruptedException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        for (String what : FIRST_VIEW) {
            ask(desk, what);
        }
        return (system.getProcessCpuTime() - before) / NANOSECONDS;
    }

    /** How long an answer takes, in milliseconds. */
    private double ask(Desk desk, String what) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(desk.address() + "api/" + what))
                .header("X-Rapporteur-Token", desk.token())
                .build();
        long before = System.nanoTime();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        double took = (System.nanoTime() - before) / (MICROSECONDS * MICROSECONDS);
        assertThat(response.statusCode()).as(what + ": " + response.body()).isIn(200, 404);
        return took;
    }
}
