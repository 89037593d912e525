package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.cli.home.DataFolder;
import org.rapporteur.deep.DeepEngine;
import org.rapporteur.deep.EngineUnavailable;

/** The program's entry, where its parts are put together. */
public final class Main {
    /** Runs one command and ends the process with its exit code. */
    public static void main(String... args) {
        Path home = DataFolder.find();
        Console console = Console.ofProcess();
        Own own = Own.in(home);
        Records records = Records.ofProcess(own.resolution(console));
        System.exit(Program.on(console, engines(), own, records).execute(args));
    }

    /** The engines of this program. */
    static Engines engines() {
        return new Engines(
                () -> {
                    try {
                        return DeepEngine.load();
                    } catch (EngineUnavailable | IOException e) {
                        throw new Engines.Unavailable(String.valueOf(e.getMessage()), e);
                    }
                },
                FastEngine::new);
    }

    private Main() {}
}
