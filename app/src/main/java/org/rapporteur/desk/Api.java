package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.record.RecordException;
import org.rapporteur.record.ReportStore;

/** The table of routes; {@code openapi.yaml} describes each. */
final class Api implements AutoCloseable {
    /** A way to answer a request. */
    interface Answer {
        void to(Context request) throws IOException;
    }

    /** Answers what is asked with JSON. */
    private interface Reading {
        JsonNode of(Asked asked);
    }

    /** Does what a body says. */
    private interface Write {
        JsonNode of(Asked asked, Body body, String who);
    }

    /** @param path with its parts in braces */
    record Route(HandlerType method, String path, boolean writes, Answer answer) {}

    private static final String ROOT = "/api/";

    private final List<Route> routes = new ArrayList<>();
    private final Once once = new Once();
    private final CeasefiresApi ceasefires;
    private final VoicesApi voices;
    private final ReadingsApi readings;
    private final String who;
    private final Runnable warming;

    Api(ReportStore record, Register register, ReportReader reader, Desk.Options options) {
        who = options.who();
        Census census = new Census(record);
        Shelf shelf = new Shelf(record);
        Doubtful doubtful = new Doubtful(record);
        ceasefires = new CeasefiresApi(record, census, register);
        voices = new VoicesApi(record, census, register);
        readings = new ReadingsApi(reader);
        TollApi toll = new TollApi(record, census, shelf);
        TodayApi today = new TodayApi(record, census, shelf, ceasefires, toll);
        ReportsApi reports = new ReportsApi(record, shelf);
        IncidentsApi incidents = new IncidentsApi(shelf);
        IncidentApi incident = new IncidentApi(record, shelf, doubtful, register);
        ReviewApi review = new ReviewApi(record, census, shelf, doubtful);
        SearchApi search = new SearchApi(record, shelf);
        ExportApi export = new ExportApi(record, options.name(), shelf, register);
        RailApi rail = new RailApi(census, shelf, ceasefires, doubtful, options);
        WritesApi writes = new WritesApi(record);

        warming = () -> {
            shelf.look(null);
            census.now();
            doubtful.all();
        };
        get("desk", asked -> rail.rail(asked, who));
        get("today", today::page);
        get("reports", reports::list);
        get("reports/{id}", reports::page);
        get("claims", reports::claims);
        get("incidents", incidents::list);
        get("incidents/days", incidents::days);
        get("incidents/places", incidents::places);
        get("incidents/{code}", incident::page);
        get("toll", toll::toll);
        get("ceasefires", ceasefires::list);
        get("voices", voices::list);
        get("review", review::queue);
        get("search", search::search);
        get("suggest", search::suggest);
        get("cite", export::cite);
        get("read/{job}", asked -> readings.progress(asked.part("job")));
        routes.add(new Route(
                HandlerType.GET, ROOT + "export", false, request -> export.export(new Asked(request), request)));
        routes.add(new Route(HandlerType.GET, ROOT + "openapi.yaml", false, Api::describe));

        post("claims/{id}/corrections", (asked, body, by) -> writes.correct(asked.part("id"), body, by));
        post("pairs", (asked, body, by) -> writes.pair(body, by));
        post("incidents/pairs", (asked, body, by) -> writes.pairIncidents(body, by));
        post("incidents/{code}/split", (asked, body, by) -> writes.split(asked.part("code"), body, by));
        post("incidents/{code}/reviews", (asked, body, by) -> writes.review(asked.part("code"), body, by));
        post("undo", (asked, body, by) -> writes.undo(body, by));
        routes.add(new Route(HandlerType.POST, ROOT + "read", true, this::read));
    }

    /** Reads what the first view needs, so that it doesn't wait for that. */
    void warm() {
        warming.run();
    }

    List<Route> routes() {
        return List.copyOf(routes);
    }

    /** Adds the routes to a server, each behind the gate. */
    void on(JavalinConfig server, Gate gate) {
        for (Route route : routes) {
            server.routes.addHttpHandler(route.method(), route.path(), request -> {
                gate.admit(request, route.writes());
                request.header("Cache-Control", "no-store");
                route.answer().to(request);
            });
        }
        server.routes.get(ROOT + "<any>", request -> {
            throw Rejected.missing("There is no " + request.path() + "; " + ROOT + "openapi.yaml lists what there is.");
        });
        server.routes.exception(Rejected.class, (e, request) -> refuse(request, e));
        server.routes.exception(
                RecordException.class,
                (e, request) -> refuse(request, new Rejected(e.isFailure() ? 500 : 404, null, e.getMessage())));
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
                HandlerType.GET, ROOT + path, false, request -> json(request, reading.of(new Asked(request)))));
    }

    private void post(String path, Write write) {
        routes.add(new Route(
                HandlerType.POST,
                ROOT + path,
                true,
                request -> json(
                        request,
                        once.only(
                                request.header("Idempotency-Key"),
                                () -> write.of(new Asked(request), Body.of(request.body()), who)))));
    }

    private void read(Context request) {
        String type = request.contentType();
        boolean files = type != null && type.startsWith("multipart/form-data");
        json(
                request,
                once.only(
                        request.header("Idempotency-Key"),
                        () -> files
                                ? readings.files(request.uploadedFiles("file"))
                                : readings.text(Body.of(request.body()))));
    }

    private static void json(Context request, JsonNode answer) {
        request.contentType("application/json");
        request.result(answer.toString());
    }

    private static void describe(Context request) throws IOException {
        try (InputStream in = Api.class.getResourceAsStream("openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without openapi.yaml");
            }
            request.contentType("application/yaml; charset=utf-8");
            request.result(in.readAllBytes());
        }
    }

    @Override
    public void close() {
        ceasefires.close();
        voices.close();
        readings.close();
    }
}
