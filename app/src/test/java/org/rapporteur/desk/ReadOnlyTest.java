package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadOnlyTest {
    @TempDir
    private Path folder;

    @Test
    void noRouteWrites() throws Exception {
        try (TestDesk desk = TestDesk.of(folder, Access.here(), true, new TestDesk.NoReader())) {
            List<Api.Route> writing = desk.desk().routes().stream()
                    .filter(route -> !route.method().equals(HandlerType.GET))
                    .toList();
            assertThat(writing).hasSizeGreaterThan(5).allMatch(Api.Route::writes);
            for (Api.Route route : writing) {
                String path = route.path().replaceAll("\\{.*?}", "x");
                HttpResponse<String> answer = desk.post(path, "{}", Gate.TOKEN, desk.token());
                assertThat(answer.statusCode()).as(path).isEqualTo(403);
                assertThat(TestDesk.json(answer).path("error").asText()).contains("for reading only", "--read-only");
            }
            assertThat(desk.ask("desk").path("readOnly").asBoolean()).isTrue();
        }
    }

    @Test
    void aDeskThatWritesTellsTheSame() throws Exception {
        try (TestDesk desk = TestDesk.here(folder)) {
            assertThat(desk.ask("desk").path("readOnly").asBoolean()).isFalse();
            assertThat(Files.exists(folder.resolve("small.db"))).isTrue();
        }
    }
}
