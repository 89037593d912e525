package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.desk.Door.Visitor;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.record.RecordException;
import org.rapporteur.record.ReportStore;

/** The table of routes; {@code openapi.yaml} describes each. */
final class Api implements AutoCloseable {
    /** A way to answer a request of somebody who was let in. */
    interface Answer {
        void to(Context request, Visitor by) throws IOException;
    }

    /** Answers what is asked with JSON. */
    private interface Reading {
        JsonNode of(Asked asked);
    }

    /** Does what a body says. */
    private interface Write {
        JsonNode of(Asked asked, Body body, String who);
    }

    /** Does what a request says, whatever it brings. */
    private interface Writing {
        JsonNode of(Context request, String who);
    }

    /** @param path with its parts in braces */
    record Route(HandlerType method, String path, boolean writes, Answer answer) {}

    static final String ROOT = "/api/";
    private static final int LONGEST_BODY = 1 << 20;
    private static final int LONGEST_TEXT = 16 << 20;

    private final List<Route> routes = new ArrayList<>();
    private final Once once = new Once();
    private final CeasefiresApi ceasefires;
    private final VoicesApi voices;
    private final ReadingsApi readings;
    private final Warming warming;

    Api(ReportStore record, Register register, ReportReader reader, Drops drops, Desk.Options options) {
        Census census = new Census(record);
        Shelf shelf = new Shelf(record);
        Doubtful doubtful = new Doubtful(record);
        ceasefires = new CeasefiresApi(record, census, register);
        voices = new VoicesApi(record, census, register);
        readings = new ReadingsApi(reader, drops);
        TollApi toll = new TollApi(record, census, shelf);
        TodayApi today = new TodayApi(record, census, shelf, ceasefires, toll);
        ReportsApi reports = new ReportsApi(record, shelf);
        IncidentsApi incidents = new IncidentsApi(shelf);
        IncidentApi incident = new IncidentApi(record, shelf, doubtful, register);
        ReviewApi review = new ReviewApi(record, census, shelf, doubtful);
        SearchApi search = new SearchApi(record, shelf);
        ExportApi export = new ExportApi(record, options.name(), shelf, toll, register);
        RailApi rail = new RailApi(census, shelf, ceasefires, doubtful, options);
        WritesApi writes = new WritesApi(record);

        warming = new Warming(List.of(census::now, doubtful::all, incidents::warm, today::warm, toll::warm));
        routes.add(new Route(
                HandlerType.GET,
                ROOT + "desk",
                false,
                (request, visitor) -> json(request, rail.rail(new Asked(request), visitor.name()))));
        get("today", today::page);
        get("reports", reports::list);
        get("reports/{id}", reports::page);
        get("claims", reports::claims);
        get("incidents", incidents::list);
        get("incidents/days", incidents::days);
        get("incidents/places", incidents::places);
        get("incidents/{code}", incident::page);
        get("toll", toll::page);
        get("ceasefires", ceasefires::list);
        get("voices", voices::list);
        get("review", review::queue);
        get("search", search::search);
        get("suggest", search::suggest);
        get("cite", export::cite);
        get("read/{job}", asked -> readings.progress(asked.part("job")));
        routes.add(new Route(
                HandlerType.GET, ROOT + "export", false, (request, by) -> export.export(new Asked(request), request)));
        routes.add(new Route(HandlerType.GET, ROOT + "openapi.yaml", false, (request, by) -> describe(request)));

        post("claims/{id}/corrections", (asked, body, by) -> writes.correct(asked.part("id"), body, by));
        post("pairs", (asked, body, by) -> writes.pair(body, by));
        post("incidents/pairs", (asked, body, by) -> writes.pairIncidents(body, by));
        post("incidents/{code}/split", (asked, body, by) -> writes.split(asked.part("code"), body, by));
        post("incidents/{code}/reviews", (asked, body, by) -> writes.review(asked.part("code"), body, by));
        post("undo", (asked, body, by) -> writes.undo(body, by));
        writing("read", (request, who) -> read(request));
    }

    /** Begins to work out what the first view needs, so that it doesn't wait for that. */
    void warm() {
        warming.start();
    }

    List<Route> routes() {
        return List.copyOf(routes);
    }

    /** Adds the routes to a server, each behind the gate. */
    void on(JavalinConfig server, Gate gate) {
        for (Route route : routes) {
            server.routes.addHttpHandler(route.method(), route.path(), request -> {
                request.header("Cache-Control", "no-store");
                Visitor by = gate.admit(request, route.writes());
                route.answer().to(request, by);
            });
        }
        server.routes.get(ROOT + "<any>", request -> {
            throw Rejected.missing("There is no " + request.path() + "; " + ROOT + "openapi.yaml lists what there is.");
        });
        server.routes.exception(Rejected.class, (e, request) -> refuse(request, e));
        server.routes.exception(
                RecordException.class,
                (e, request) ->
                        refuse(request, new Rejected(e.isFailure() ? 500 : 404, null, String.valueOf(e.getMessage()))));
        server.routes.exception(
                Exception.class,
                (e, request) -> refuse(
                        request,
                        new Rejected(
                                500, null, "Rapporteur failed on " + request.path() + ", please report it: " + e)));
    }

    private static void refuse(Context request, Rejected why) {
        request.status(why.status());
        var error = Lines.JSON.createObjectNode().put("error", why.getMessage());
        Evidences.put(error, "parameter", why.parameter());
        json(request, error);
    }

    private void get(String path, Reading reading) {
        routes.add(new Route(
                HandlerType.GET, ROOT + path, false, (request, by) -> json(request, reading.of(new Asked(request)))));
    }

    private void post(String path, Write write) {
        writing(
                path,
                (request, who) ->
                        write.of(new Asked(request), Body.of(Bodies.read(request, LONGEST_BODY, "what is said")), who));
    }

    private void writing(String path, Writing writing) {
        routes.add(new Route(
                HandlerType.POST,
                ROOT + path,
                true,
                (request, by) -> json(
                        request,
                        once.only(
                                by.name(), request.header("Idempotency-Key"), () -> writing.of(request, by.name())))));
    }

    private JsonNode read(Context request) {
        return Uploads.isOne(request)
                ? readings.files(Uploads.files(request))
                : readings.text(Body.of(Bodies.read(request, LONGEST_TEXT, "a text")));
    }

    private static void json(Context request, JsonNode answer) {
        request.contentType("application/json");
        request.result(answer.toString());
    }

    private static void describe(Context request) {
        request.contentType("application/yaml; charset=utf-8");
        request.result(Resources.text("openapi.yaml"));
    }

    @Override
    public void close() {
        warming.close();
        ceasefires.close();
        voices.close();
        readings.close();
    }
}
