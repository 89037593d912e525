package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.desk.Access;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.ReportReader;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.read.InputReader;
import org.rapporteur.record.BigRecord;
import org.rapporteur.record.ReportStore;

/** The desk's toll of a record is that of {@code rapporteur toll}, whichever way the desk adds up. */
class OneTollTest {
    /** More than the desk adds up from claims. */
    private static final int INCIDENTS = 200;

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static ReportStore record;

    @SuppressWarnings("NullAway.Init")
    private static Desk desk;

    private static final class NoReader implements ReportReader {
        @Override
        public void read(Path from, InputReader.Options options, Listener listener) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeAll
    static void open() throws Exception {
        BigRecord.write(file(), INCIDENTS);
        record = BigRecord.open(file());
        desk = Desk.start(
                new Desk.Options("one", "0", "fast", "Dana", 0, true, Access.here(), null),
                record,
                Register.shipped(),
                new NoReader());
    }

    @AfterAll
    static void close() {
        desk.close();
        record.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ''",
                "policy=ucdp | --policy ucdp",
                "policy=ibc | --policy ibc",
                "q=place:Province | --place Province",
                "q=place:SYR&policy=airwars | --place SYR --policy airwars",
                "q=party:jets | --party jets",
                "q=party:nobody | --party nobody",
                "q=since:2016-03-01+until:2016-05-31 | --from 2016-03-01 --to 2016-05-31",
                "q=since:2016-03-01+until:2016-05-31&known-by=2016-04-15 | --from 2016-03-01 --to 2016-05-31 --known-by 2016-04-15",
                "known-by=2016-03-04 | --known-by 2016-03-04",
                "known-by=2016-09-11 | --known-by 2016-09-11",
                "known-by=2016-09-11&policy=acled | --known-by 2016-09-11 --policy acled",
                "known-by=2015-09-11 | --known-by 2015-09-11",
                "group=children | --group children",
            })
    void deskAndCommandSayTheSame(String asked, String options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("toll", "--record", file().toString(), "--output", "jsonl"));
        if (!options.isEmpty()) {
            arguments.addAll(List.of(options.split(" ", -1)));
        }
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode toll = ask(asked);
        assertThat(toll.has("incidents")).isTrue();
        assertThat(figures(toll)).isEqualTo(figures(JSON.readTree(run.out())));
    }

    /** All that is told but the figures looked at, and the day as of which, which for the desk is the whole record's. */
    private static JsonNode figures(JsonNode toll) {
        return ((ObjectNode) toll).without(List.of("asOf", "parts"));
    }

    private static JsonNode ask(String asked) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(desk.address() + "api/toll?" + asked))
                .header("X-Rapporteur-Token", Objects.requireNonNull(desk.token()))
                .build();
        return JSON.readTree(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body())
                .path("toll");
    }

    private static Path file() {
        return folder.resolve("one.db");
    }
}
