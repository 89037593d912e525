package org.rapporteur.desk;

import io.javalin.Javalin;
import java.net.BindException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.login.Logins;
import org.rapporteur.desk.login.Passwords;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.record.ReportStore;

/** A running desk: the API and the pages of one record. Puts its parts together. */
public final class Desk implements AutoCloseable {
    private final Javalin server;
    private final Api api;
    private final Drops drops;
    private final Access access;
    private final @Nullable String token;

    /**
     * How a desk is served.
     *
     * @param name what to call the record
     * @param version of the program
     * @param engine that reads what is dropped on the desk
     * @param who stands behind what is said at the desk where nobody logs in
     * @param port 0 for any that is free
     * @param access who can reach it
     * @param web a folder with the desk's files in place of those within the program; null for these
     */
    public record Options(
            String name,
            String version,
            String engine,
            String who,
            int port,
            boolean readOnly,
            Access access,
            @Nullable Path web) {}

    private Desk(Javalin server, Api api, Drops drops, Access access, @Nullable String token) {
        this.server = server;
        this.api = api;
        this.drops = drops;
        this.access = access;
        this.token = token;
    }

    /**
     * Starts one.
     *
     * @throws BindException if the port is taken, or the address isn't this machine's
     */
    public static Desk start(Options options, ReportStore record, Register register, ReportReader reader)
            throws BindException {
        Access access = options.access();
        Cookies cookies = new Cookies(access.isSecure());
        Passwords passwords = access.passwords();
        Logins logins = passwords == null ? null : new Logins(passwords, Clock.systemUTC());
        OpenDoor open = new OpenDoor(options.who(), cookies);
        Door door = logins == null ? open : new LoginDoor(logins, cookies);
        Drops drops = new Drops();
        Api api = new Api(record, register, reader, drops, options);
        WebFiles files = new WebFiles(options.web());
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            Uploads.limit(config.jetty.multipartConfig, drops);
            config.jetty.modifyServer(jetty -> Connector.configure(jetty, access));
            config.jetty.modifyHttpConfiguration(http -> Connector.configure(http, access));
            config.jetty.addConnector((jetty, http) -> Connector.of(jetty, http, access, options.port()));
            config.jetty.modifyServletContextHandler(context -> {
                context.getServletHandler().setDecodeAmbiguousURIs(true);
                context.setMaxFormKeys(Uploads.MOST_FILES);
            });
            config.routes.before(door::enter);
            api.on(config, new Gate(door, options.readOnly()));
            if (logins != null) {
                new LoginPages(logins, cookies, access.behindProxy()).on(config);
            }
            config.routes.get("/<any>", request -> files.serve(request, door));
            config.routes.get("/", request -> files.serve(request, door));
        });
        try {
            server.start();
        } catch (RuntimeException e) {
            api.close();
            drops.close();
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException taken) {
                    throw taken;
                }
            }
            throw e;
        }
        api.warm();
        return new Desk(server, api, drops, access, logins == null ? open.token() : null);
    }

    /** Where the desk is, from this machine. */
    public String address() {
        String host = access.listen().isAnyLocalAddress()
                ? InetAddress.getLoopbackAddress().getHostAddress()
                : access.listen().getHostAddress();
        return (access.tls() == null ? "http://" : "https://") + (host.contains(":") ? "[" + host + "]" : host) + ":"
                + server.port() + "/";
    }

    /** What programs must give with every request, in the header {@code X-Rapporteur-Token}; null where they log in. */
    public @Nullable String token() {
        return token;
    }

    /** Where uploads lie while they arrive. */
    Path arriving() {
        return drops.arriving();
    }

    List<Api.Route> routes() {
        return api.routes();
    }

    @Override
    public void close() {
        server.stop();
        api.close();
        drops.close();
    }
}
