package org.rapporteur.flink;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.flink.api.common.JobID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.flink.read.FileInputs;
import org.rapporteur.flink.read.Inputs;
import org.rapporteur.flink.read.MessageInputs;
import org.rapporteur.flink.read.Topics;
import org.rapporteur.flink.read.WholeFiles;

/** What is said last of each incident is what the laptop says of all. */
@Timeout(120)
class FollowingJobTest {
    private static final JsonMapper JSON = new JsonMapper();

    @SuppressWarnings("NullAway.Init")
    private static Cluster cluster;

    @SuppressWarnings("NullAway.Init")
    private static Broker broker;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start(@TempDir Path kafka) throws Exception {
        cluster = new Cluster();
        broker = new Broker(kafka);
    }

    @AfterAll
    static void stop() throws Exception {
        cluster.stop();
        broker.close();
    }

    @Test
    void itReadsTheMessagesOfATopicAsTheLaptopReadsTheirLines() throws Exception {
        Path reports = folder.resolve("inbox");
        Conflict.write(60, reports);
        Outcome laptop = Laptop.reads(reports);
        List<String> messages = Conflict.lines(reports);
        messages.add("{\"text\": ");
        broker.send("week", messages);
        Outcome outcome = cluster.reads(topic("week"), folder.resolve("out"));
        assertThat(outcome.claims()).isEqualTo(laptop.claims());
        assertThat(outcome.incidents()).isEqualTo(laptop.incidents());
        assertThat(outcome.problems()).singleElement().asString().matches("week/[01]@\\d+ line 1 .*");
    }

    @Test
    void itComesToWhatTheLaptopMakesThoughATaskManagerIsKilled() throws Exception {
        Path reports = folder.resolve("inbox");
        Conflict.write(Integer.getInteger("cluster.reports", 1000) / 5, reports);
        Outcome laptop = Laptop.reads(reports);
        broker.send("war", Conflict.lines(reports));
        JobID job = cluster.follow(topic("war"), folder, null);
        while (cluster.checkpoints(job) < 2) {
            Thread.sleep(1);
        }
        cluster.killOne();
        cluster.end(job);
        assertThat(cluster.hasBegunAgain(job)).isTrue();
        Outcome outcome = Outcome.in(folder);
        assertThat(outcome.claims()).containsExactlyElementsOf(laptop.claims());
        assertThat(uncoded(latest(outcome).values())).isEqualTo(uncoded(read(laptop.incidents())));
        Map<String, List<Integer>> revisions = revisions(outcome);
        assertThat(revisions.values())
                .anyMatch(some -> some.size() > 1)
                .allSatisfy(some -> assertThat(some)
                        .startsWith(1)
                        .doesNotHaveDuplicates()
                        .last()
                        .isEqualTo(some.size()));
    }

    @Test
    void itGoesOnWhereItStoppedAndSaysAnewWhatChanges() throws Exception {
        Path reports = Files.createDirectories(folder.resolve("inbox"));
        JobID job = cluster.follow(coming(reports), folder, null);
        put(reports, "first.jsonl", report("one", "killed 7 people, a medic said"));
        until(job, "one incident", outcome -> latest(outcome).size() == 1);
        put(reports, "again.jsonl", report("one", "killed 7 people, a medic said"));
        put(reports, "second.jsonl", report("two", "killed 9 people, the governor of Aleppo said"));
        until(
                job,
                "both outlets",
                outcome -> latest(outcome).values().stream()
                        .anyMatch(incident -> incident.path("reports").asInt() == 2));
        String stopped = cluster.cancel(job);

        put(reports, "third.jsonl", report("one", "killed 12 people, a medic said"));
        job = cluster.follow(coming(reports), folder, stopped);
        until(
                job,
                "the new version",
                outcome -> latest(outcome).values().stream()
                        .anyMatch(
                                incident -> incident.path("killed").path("high").asInt() == 12));
        Outcome outcome = Outcome.in(folder);
        assertThat(latest(outcome)).containsOnlyKeys("ALP-16-0001");
        assertThat(latest(outcome).values())
                .singleElement()
                .satisfies(
                        incident -> assertThat(incident.path("reports").asInt()).isEqualTo(2));
        assertThat(revisions(outcome).get("ALP-16-0001")).containsExactly(1, 2, 3);
        assertThat(outcome.claims()).contains("{\"type\":\"superseded\",\"report\":\"one\",\"by\":\"one~2\"}");

        put(reports, "fourth.jsonl", empty("one") + empty("two"));
        until(
                job,
                "the end of the incident",
                later -> later.incidents().stream().anyMatch(line -> line.contains("incident-gone")));
        cluster.cancel(job);
        assertThat(latest(Outcome.in(folder))).isEmpty();
    }

    /** The messages of a topic that are there. */
    private static Inputs topic(String name) {
        return new MessageInputs(Topics.in(broker.address(), List.of(name), new Properties()));
    }

    private static Inputs coming(Path reports) {
        return new FileInputs(WholeFiles.comingInto(Duration.ofMillis(50), Cluster.path(reports)));
    }

    private static String report(String id, String what) {
        return "{\"id\": \"" + id + "\", \"publisher\": \"Gazette " + id + "\", \"published\": \"2016-09-20\","
                + " \"text\": \"Jets bombed a market in Aleppo on Monday and " + what + ".\"}\n";
    }

    private static String empty(String id) {
        return "{\"id\": \"" + id + "\", \"text\": \"Gazette " + id + " takes back what it said.\"}\n";
    }

    /** Puts a file into a folder whole. */
    private void put(Path reports, String name, String content) throws Exception {
        Files.move(Files.writeString(folder.resolve(name), content), reports.resolve(name));
    }

    private interface Seen {
        boolean in(Outcome outcome) throws Exception;
    }

    private void until(JobID job, String what, Seen seen) throws Exception {
        for (int i = 0; i < 600; i++) {
            if (seen.in(Outcome.in(folder))) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(
                what + " didn't come; there is " + Outcome.in(folder) + "; the job failed of " + cluster.failure(job));
    }

    private static List<ObjectNode> read(List<String> lines) throws Exception {
        List<ObjectNode> read = new ArrayList<>();
        for (String line : lines) {
            read.add((ObjectNode) JSON.readTree(line));
        }
        return read;
    }

    /** What was said last of each incident that isn't gone. */
    private static Map<String, ObjectNode> latest(Outcome outcome) throws Exception {
        Map<String, ObjectNode> latest = new TreeMap<>();
        for (ObjectNode line : read(outcome.incidents())) {
            latest.merge(
                    line.path("id").asText(),
                    line,
                    (one, other) -> one.path("revision").asInt()
                                    > other.path("revision").asInt()
                            ? one
                            : other);
        }
        latest.values().removeIf(line -> line.path("type").asText().equals("incident-gone"));
        return latest;
    }

    private static List<String> uncoded(Iterable<ObjectNode> incidents) {
        List<String> uncoded = new ArrayList<>();
        incidents.forEach(incident -> uncoded.add(
                incident.deepCopy().without(List.of("id", "revision")).toString()));
        uncoded.sort(null);
        return uncoded;
    }

    private static Map<String, List<Integer>> revisions(Outcome outcome) throws Exception {
        Map<String, List<Integer>> revisions = new TreeMap<>();
        for (ObjectNode line : read(outcome.incidents())) {
            revisions
                    .computeIfAbsent(line.path("id").asText(), any -> new ArrayList<>())
                    .add(line.path("revision").asInt());
        }
        revisions.values().forEach(some -> some.sort(null));
        return revisions;
    }
}
