package org.rapporteur.cli;

import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.syntax.SyntaxEngine;
import org.rapporteur.extract.Extractors;

/** The program's entry, where its parts are put together. */
public final class Main {
    /** Runs one command and ends the process with its exit code. */
    public static void main(String... args) {
        Console console = Console.ofProcess();
        System.exit(Program.on(console, () -> new ClaimFinder(new Annotator(), new Extractors()), SyntaxEngine::english)
                .execute(args));
    }

    private Main() {}
}
