package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in on this machine's own addresses. */
class GateTest {
    private static final String UNDO = "{}";

    @TempDir
    private Path folder;

    private TestDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = TestDesk.here(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theTokenIsAskedFor() throws Exception {
        assertRefused(desk.get("/api/desk"), 403, "X-Rapporteur-Token is missing or old");
        assertRefused(desk.get("/api/desk", Gate.TOKEN, "guess"), 403, "X-Rapporteur-Token is missing or old");
        assertThat(desk.get("/api/desk", Gate.TOKEN, desk.token()).statusCode()).isEqualTo(200);
    }

    @Test
    void aCookieSufficesToReadAndNeverToWrite() throws Exception {
        String cookie = desk.get("/").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").doesNotContain("Secure");
        String pair = cookie.substring(0, cookie.indexOf(';'));
        assertThat(desk.get("/api/desk", "Cookie", pair).statusCode()).isEqualTo(200);
        assertRefused(desk.post("/api/undo", UNDO, "Cookie", pair), 403, "X-Rapporteur-Token");
    }

    @ParameterizedTest
    @CsvSource({"cross-site,403", "same-site,403", "same-origin,200", "none,200"})
    void anotherSitesPagesAskInVain(String site, int status) throws Exception {
        assertThat(desk.get("/api/desk", Gate.TOKEN, desk.token(), "Sec-Fetch-Site", site)
                        .statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "localhost.evil.example", "10.0.0.1"})
    void aNameThatIsNotOursIsNotAnswered(String host) throws Exception {
        for (String path : List.of("/", "/api/desk", "/icon.svg")) {
            assertThat(raw(path, host))
                    .startsWith("HTTP/1.1 421")
                    .contains("open the address that rapporteur serve printed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1:7070", "[::1]:7070"})
    void ourNamesAreAnswered(String host) throws Exception {
        assertThat(raw("/", host)).startsWith("HTTP/1.1 200");
    }

    private String raw(String path, String host) throws Exception {
        return desk.raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/incidents/ALP-16-0001",
                "/icon.svg",
                "/assets/none.js",
                "/api/desk",
                "/api/nothing",
                "/api/export"
            })
    void everyAnswerKeepsOthersOut(String path) throws Exception {
        var headers = desk.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "?\r\n\r\n"
            })
    void whatIsNoRequestIsAnsweredSafely(String request) throws Exception {
        assertThat(desk.raw(request))
                .startsWith("HTTP/1.1 400")
                .contains("default-src 'none'")
                .doesNotContain("Exception")
                .doesNotContain("Jetty");
    }

    @ParameterizedTest
    @CsvSource({
        "/incidents.json?q=place:Aleppo&sort=killed,/api/incidents?q=place:Aleppo&sort=killed",
        "/incidents/ALP-16-0001.json,/api/incidents/ALP-16-0001",
        "/reports/a%2Fb.json?known-by=2016-09-20,/api/reports/a%2Fb?known-by=2016-09-20",
        "/toll.json,/api/toll",
        "/index.json,/api/today",
        "/.json,/api/today",
    })
    void jsonAfterAPagesAddressGivesItsData(String page, String data) throws Exception {
        HttpResponse<String> answer = desk.get(page);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(data);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/web/../openapi.yaml",
                "/%2e%2e/openapi.yaml",
                "/..%2fopenapi.yaml",
                "/assets/..%2f..%2fopenapi.yaml"
            })
    void noFileIsGivenButTheDesksOwn(String path) throws Exception {
        String answer = desk.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).doesNotContain("openapi: 3");
    }

    @Test
    void aBodyThatIsTooLongIsRefused() throws Exception {
        HttpResponse<String> long1 =
                desk.post("/api/undo", "{\"id\": \"" + "x".repeat(2 << 20) + "\"}", Gate.TOKEN, desk.token());
        assertRefused(long1, 413, "1024 KB");
        var chunks = BodyPublishers.fromPublisher(BodyPublishers.ofString("{\"id\": \"" + "x".repeat(2 << 20) + "\"}"));
        assertRefused(desk.post("/api/undo", "application/json", chunks, Gate.TOKEN, desk.token()), 413, "1024 KB");
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String told) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(TestDesk.json(answer).path("error").asText()).contains(told);
    }
}
