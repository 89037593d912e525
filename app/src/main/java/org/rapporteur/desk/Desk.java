package org.rapporteur.desk;

import io.javalin.Javalin;
import java.net.BindException;
import java.nio.file.Path;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.record.ReportStore;

/** A running desk: the API and the pages of one record. */
public final class Desk implements AutoCloseable {
    private static final String HERE = "127.0.0.1";
    private static final long MOST_BYTES = 64L << 20;

    private final Javalin server;
    private final Api api;
    private final Gate gate;

    /**
     * How a desk is served.
     *
     * @param name what to call the record
     * @param version of the program
     * @param engine that reads what is dropped on the desk
     * @param who stands behind what is said at the desk
     * @param port 0 for any that is free
     * @param web a folder with the desk's files in place of those within the program; null for these
     */
    public record Options(
            String name,
            String version,
            String engine,
            String who,
            int port,
            boolean readOnly,
            @Nullable Path web) {}

    private Desk(Javalin server, Api api, Gate gate) {
        this.server = server;
        this.api = api;
        this.gate = gate;
    }

    /**
     * Starts one, on this machine alone.
     *
     * @throws BindException if the port is taken
     */
    public static Desk start(Options options, ReportStore record, Register register, ReportReader reader)
            throws BindException {
        Gate gate = new Gate(options.readOnly());
        Api api = new Api(record, register, reader, options);
        WebFiles files = new WebFiles(options.web());
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.http.maxRequestSize = MOST_BYTES;
            config.jetty.host = HERE;
            config.jetty.port = options.port();
            // Ids of reports are whatever their makers gave them, slashes among it.
            config.jetty.modifyHttpConfiguration(http -> {
                http.setUriCompliance(UriCompliance.DEFAULT.with(
                        "ids", Violation.AMBIGUOUS_PATH_SEPARATOR, Violation.AMBIGUOUS_PATH_ENCODING));
                http.setSendServerVersion(false);
            });
            config.jetty.modifyServletContextHandler(
                    context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
            config.routes.before(gate::enter);
            api.on(config, gate);
            config.routes.get("/<any>", request -> files.serve(request, gate));
            config.routes.get("/", request -> files.serve(request, gate));
        });
        try {
            server.start();
        } catch (RuntimeException e) {
            api.close();
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException taken) {
                    throw taken;
                }
            }
            throw e;
        }
        Thread warming = new Thread(api::warm, "desk-warms-up");
        warming.setDaemon(true);
        warming.start();
        return new Desk(server, api, gate);
    }

    /** Where the desk is. */
    public String address() {
        return "http://" + HERE + ":" + server.port() + "/";
    }

    /** What programs must give with every request, in the header {@code X-Rapporteur-Token}. */
    public String token() {
        return gate.token();
    }

    @Override
    public void close() {
        server.stop();
        api.close();
    }
}
