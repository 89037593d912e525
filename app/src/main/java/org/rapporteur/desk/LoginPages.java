package org.rapporteur.desk;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.login.Logins;
import org.rapporteur.desk.login.Logins.Outcome;
import org.rapporteur.desk.login.Session;

/** The page where people log in, and the way out. Works without JavaScript. */
final class LoginPages {
    private static final String PAGE = "/login";
    private static final int LONGEST_FORM = 8 * 1024;

    private final Logins logins;
    private final Cookies cookies;
    private final boolean behindProxy;
    private final String page = Resources.text("login.html");

    /** @param behindProxy whether a proxy says from which address a request comes */
    LoginPages(Logins logins, Cookies cookies, boolean behindProxy) {
        this.logins = logins;
        this.cookies = cookies;
        this.behindProxy = behindProxy;
    }

    void on(JavalinConfig server) {
        server.routes.get(PAGE, request -> show(request, "", local(request.queryParam("next")), null));
        server.routes.post(PAGE, this::login);
        server.routes.post("/logout", this::logout);
        server.routes.get("/login.css", request -> {
            request.contentType("text/css; charset=utf-8");
            request.header("Cache-Control", "public, max-age=3600");
            request.result(Resources.text("login.css"));
        });
        server.routes.exception(Door.LoginNeeded.class, (e, request) -> send(request));
    }

    private void login(Context request) {
        Gate.refuseOtherSites(request);
        Form form = Form.of(Bodies.read(request, LONGEST_FORM, "a name and a password"));
        String name = form.get("name");
        String next = local(form.get("next"));
        Outcome outcome = logins.login(name, form.get("password"), address(request));
        Session session = outcome.session();
        if (session != null) {
            logins.logout(cookies.get(request));
            cookies.set(request, session.id());
            request.header(Gate.TOKEN, session.token());
            goTo(request, next);
        } else if (outcome.pause().isZero()) {
            request.status(HttpStatus.UNAUTHORIZED);
            show(request, name, next, "The name or the password is wrong. Look at capital letters, and try again.");
        } else {
            long seconds = seconds(outcome.pause());
            request.status(HttpStatus.TOO_MANY_REQUESTS);
            request.header("Retry-After", Long.toString(seconds));
            show(
                    request,
                    name,
                    next,
                    "Too many attempts: wait " + seconds + (seconds == 1 ? " second" : " seconds")
                            + ", then try again.");
        }
    }

    private void logout(Context request) {
        Gate.refuseOtherSites(request);
        logins.logout(cookies.get(request));
        cookies.end(request);
        goTo(request, PAGE);
    }

    /** To this page, and from it to where somebody wanted to go. */
    private static void send(Context request) {
        String query = request.queryString();
        String wanted = request.req().getRequestURI() + (query == null ? "" : "?" + query);
        goTo(request, PAGE + (wanted.equals("/") ? "" : "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)));
    }

    private static void goTo(Context answer, String path) {
        answer.status(HttpStatus.SEE_OTHER);
        answer.header("Location", path);
        answer.header("Cache-Control", "no-store");
    }

    private void show(Context answer, String name, String next, @Nullable String error) {
        answer.contentType("text/html; charset=utf-8");
        answer.header("Cache-Control", "no-store");
        String told = error == null ? "" : "<p class=\"error\" id=\"error\" role=\"alert\">" + error + "</p>";
        answer.result(page.replace("{error}", told)
                .replace("{next}", Entities.escape(next))
                .replace("{name}", Entities.escape(name)));
    }

    /** Where to go after the login: a path of this desk, whatever was asked for. */
    private static String local(@Nullable String next) {
        if (next == null) {
            return "/";
        }
        boolean isLocal = next.startsWith("/")
                && !next.startsWith("//")
                && !next.contains("\\")
                && next.chars().noneMatch(letter -> letter <= ' ' || letter >= 0x7f);
        return isLocal ? next : "/";
    }

    /** The proxy adds the address that it sees at the end; what stands before that is anybody's. */
    private String address(Context request) {
        String told = "";
        if (behindProxy) {
            told = String.join(",", Collections.list(request.req().getHeaders("X-Forwarded-For")));
        }
        return told.isBlank()
                ? request.req().getRemoteAddr()
                : told.substring(told.lastIndexOf(',') + 1).strip();
    }

    private static long seconds(Duration pause) {
        return pause.plusMillis(999).toSeconds();
    }
}
