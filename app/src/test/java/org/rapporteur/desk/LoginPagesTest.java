package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.desk.login.PasswordFile;
import org.rapporteur.desk.login.PasswordHash;
import org.rapporteur.desk.login.Passwords;

/** A desk behind a proxy, at which people log in. */
class LoginPagesTest {
    private static final String PASSWORD = "four words & a ü";

    @TempDir
    private Path folder;

    private TestDesk desk;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("passwords.txt");
        Files.writeString(file, "Dana <d>:" + PasswordHash.of(PASSWORD) + "\n");
        Passwords passwords = PasswordFile.read(file);
        Access access = new Access(InetAddress.getLoopbackAddress(), passwords, null, true);
        desk = TestDesk.of(folder, access, false, new TestDesk.NoReader());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void withoutASessionThereIsNothingButTheLogin() throws Exception {
        assertThat(desk.desk().token()).isNull();
        HttpResponse<String> data = desk.get("/api/incidents");
        assertThat(data.statusCode()).isEqualTo(401);
        assertThat(TestDesk.json(data).path("error").asText()).contains("log in at /login");
        assertThat(desk.post("/api/undo", "{}").statusCode()).isEqualTo(401);
        assertThat(desk.get("/api/openapi.yaml").statusCode()).isEqualTo(401);

        HttpResponse<String> page = desk.get("/incidents?q=place:%22A%20b%22&sort=day");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location"))
                .contains("/login?next=%2Fincidents%3Fq%3Dplace%3A%2522A%2520b%2522%26sort%3Dday");
        assertThat(desk.get("/").headers().firstValue("Location")).contains("/login");
        assertThat(desk.get("/").body()).doesNotContain("rapporteur-token");
    }

    @Test
    void thePageNeedsNoScript() throws Exception {
        HttpResponse<String> answer = desk.get("/login?next=/toll");
        assertThat(answer.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("script, style, [style], [onclick]")).isEmpty();
        assertThat(page.select("form[method=post][action=/login]")).hasSize(1);
        assertThat(page.select("label[for=name], label[for=password]")).hasSize(2);
        assertThat(page.select("input[name=next]").attr("value")).isEqualTo("/toll");
        assertThat(page.select("[role=alert]")).isEmpty();
        assertThat(desk.get(page.select("link").attr("href")).headers().firstValue("Content-Type"))
                .contains("text/css; charset=utf-8");
    }

    @Test
    void whoLogsInStandsBehindWhatHeWrites() throws Exception {
        HttpResponse<String> answer = login("Dana <d>", PASSWORD, "/toll?q=x");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/toll?q=x");
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .startsWith("__Host-rapporteur=")
                .contains("; HttpOnly", "; SameSite=Strict", "; Secure", "; Path=/")
                .doesNotContain("Domain");
        String session = pair(cookie);
        String token = answer.headers().firstValue(Gate.TOKEN).orElseThrow();
        assertThat(TestDesk.json(desk.get("/api/desk", "Cookie", session))
                        .path("who")
                        .asText())
                .isEqualTo("Dana <d>");
        assertThat(desk.get("/api/desk", "Cookie", session, Gate.TOKEN, "guess").statusCode())
                .isEqualTo(403);

        String code = TestDesk.json(desk.get("/api/incidents?limit=1", "Cookie", session))
                .path("items")
                .path(0)
                .path("code")
                .asText();
        String path = "/api/incidents/" + code + "/reviews";
        String note = "{\"note\": \"seen\"}";
        assertThat(desk.post(path, note, "Cookie", session).statusCode()).isEqualTo(403);
        assertThat(desk.post(path, note, Gate.TOKEN, token).statusCode()).isEqualTo(401);
        assertThat(desk.post(path, note, "Cookie", session, Gate.TOKEN, token, "Sec-Fetch-Site", "same-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.post(path, note, "Cookie", session, Gate.TOKEN, token).statusCode())
                .isEqualTo(200);
        assertThat(desk.record().reviewsOf(code))
                .hasSize(1)
                .allMatch(review -> review.who().equals("Dana <d>"));
    }

    @Test
    void eachSessionHasItsOwnTokenAndAnEnd() throws Exception {
        HttpResponse<String> one = login("Dana <d>", PASSWORD, "");
        HttpResponse<String> other = login("Dana <d>", PASSWORD, "");
        assertThat(one.headers().firstValue("Location")).contains("/");
        String cookie = pair(one.headers().firstValue("Set-Cookie").orElseThrow());
        String foreign = other.headers().firstValue(Gate.TOKEN).orElseThrow();
        assertThat(desk.post("/api/undo", "{}", "Cookie", cookie, Gate.TOKEN, foreign)
                        .statusCode())
                .isEqualTo(403);

        HttpResponse<String> out = desk.post("/logout", "text/plain", BodyPublishers.noBody(), "Cookie", cookie);
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(out.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
        assertThat(desk.get("/api/desk", "Cookie", cookie).statusCode()).isEqualTo(401);
    }

    @Test
    void anErrorIsToldOnThePageAndNothingOfItRuns() throws Exception {
        HttpResponse<String> answer = login("\"><script>x</script>", "guess", "/\"><b>");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("[role=alert]").text()).contains("name or the password is wrong");
        assertThat(page.select("script, b")).isEmpty();
        assertThat(page.select("#name").attr("value")).isEqualTo("\"><script>x</script>");
        assertThat(answer.body()).doesNotContain("guess");
    }

    @Test
    void whoGuessesIsMadeToWait() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(login("guest " + i, "guess", "", "X-Forwarded-For", "6.6.6." + i + ", 203.0.113.7")
                            .statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> slowed = login("Dana <d>", PASSWORD, "", "X-Forwarded-For", "8.8.8.8, 203.0.113.7");
        assertThat(slowed.statusCode()).isEqualTo(429);
        assertThat(slowed.headers().firstValue("Retry-After")).contains("1");
        assertThat(slowed.body()).contains("Too many attempts: wait 1 second, then");
        assertThat(login("Dana <d>", PASSWORD, "", "X-Forwarded-For", "203.0.113.7, 203.0.113.8")
                        .statusCode())
                .as("another address, as the proxy sees it")
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "/a\r\nX: y",
                "x",
                "/\u2028"
            })
    void afterALoginNobodyLeavesThisDesk(String next) throws Exception {
        assertThat(login("Dana <d>", PASSWORD, next).headers().firstValue("Location"))
                .contains("/");
        Document page = Jsoup.parse(desk.get("/login?next=" + encoded(next)).body());
        assertThat(page.select("input[name=next]").attr("value")).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({"cross-site,403", "same-site,403", "same-origin,303"})
    void anotherSitesFormLogsNobodyIn(String site, int status) throws Exception {
        assertThat(login("Dana <d>", PASSWORD, "", "Sec-Fetch-Site", site).statusCode())
                .isEqualTo(status);
    }

    @Test
    void formsAreShort() throws Exception {
        assertThat(login("x".repeat(10_000), "guess", "").statusCode()).isEqualTo(413);
        assertThat(desk.post("/login", "application/x-www-form-urlencoded", BodyPublishers.ofString("name=%zz"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void anyHostIsAnsweredAndTheBrowserIsToldToComeByHttps() throws Exception {
        String answer = desk.raw("GET /login HTTP/1.1\r\nHost: desk.example.org\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").contains("Strict-Transport-Security: max-age=31536000");
    }

    private HttpResponse<String> login(String name, String password, String next, String... headers) throws Exception {
        String form = "name=" + encoded(name) + "&password=" + encoded(password) + "&next=" + encoded(next);
        return desk.post("/login", "application/x-www-form-urlencoded", BodyPublishers.ofString(form), headers);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String pair(String cookie) {
        Matcher pair = Pattern.compile("^[^;]+").matcher(cookie);
        assertThat(pair.find()).isTrue();
        return pair.group();
    }
}
