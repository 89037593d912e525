package org.rapporteur.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Engine;
import org.rapporteur.desk.Desk;
import org.rapporteur.record.ReportStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that opens a desk. */
final class DeskOptions {
    private static final int MOST_PORT = 65_535;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port (default: ${DEFAULT-VALUE}; 0 takes any that is free).")
    private int port = 7070;

    @Option(names = "--no-browser", description = "Don't open the browser; the address is printed all the same.")
    private boolean noBrowser;

    @Option(names = "--read-only", description = "Show everything, and let nobody change anything.")
    private boolean readOnly;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who stands behind what is said at the desk (default: your name on this machine).")
    private @Nullable String who;

    @Mixin
    private final AccessOptions access = new AccessOptions();

    boolean isReadOnly() {
        return readOnly;
    }

    /** Serves a record until the program is stopped. */
    void serve(Console console, Own own, ReportStore record, String name, String engineName, Supplier<Engine> engine)
            throws IOException {
        if (port < 0 || port > MOST_PORT) {
            throw new ParameterException(
                    command.commandLine(), "--port is " + port + "; give a number from 0 to " + MOST_PORT);
        }
        if (who != null && access.isByLogin()) {
            throw new ParameterException(
                    command.commandLine(),
                    "--by names who writes where nobody logs in; leave it out with --password-file");
        }
        String web = System.getProperty("rapporteur.web");
        Desk.Options options = new Desk.Options(
                name,
                Version.number(),
                engineName,
                who == null ? System.getProperty("user.name", "somebody") : who,
                port,
                readOnly,
                access.access(console),
                web == null ? null : Path.of(web).toAbsolutePath().normalize());
        try (Desk desk = Desk.start(
                options,
                record,
                own.parties().register(console::problem),
                new DeskReader(console, own, engine, record))) {
            String token = desk.token();
            console.outWriter()
                    .println("The desk is at " + desk.address() + " until you stop this program (Ctrl+C).\n"
                            + (token == null ? "People log in there." : "Programs send X-Rapporteur-Token: " + token));
            if (!noBrowser) {
                open(desk.address());
            }
            waitForever();
        } catch (BindException e) {
            throw new ParameterException(
                    command.commandLine(),
                    e.getMessage() != null && e.getMessage().contains("assign")
                            ? "--listen is no address of this machine; give one such as 0.0.0.0"
                            : "port " + port
                                    + " is taken, maybe by another desk; give another with --port, or --port 0 for any",
                    e);
        }
    }

    /** In the user's browser, where there is one; else the address stands on the terminal. */
    private static void open(String address) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(URI.create(address));
                return;
            }
            String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
            List<String> opener = system.contains("mac") ? List.of("open", address) : List.of("xdg-open", address);
            new ProcessBuilder(opener)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException | RuntimeException | java.awt.AWTError e) {
            // the address was printed
        }
    }

    private static void waitForever() {
        Object never = new Object();
        synchronized (never) {
            try {
                while (true) {
                    never.wait();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
