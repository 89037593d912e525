package org.rapporteur.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.login.PasswordHash;
import org.rapporteur.desk.login.Passwords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur password}: a line of the file of those who may log in. */
@Command(
        name = "password",
        description = {
            "Asks for a password and prints the line by which its owner may log in at a desk that was started with"
                    + " --password-file. The line has no password in it, only what one can be checked with.",
            "",
            "Where no terminal is at the other end, the password is the first line of standard input."
        },
        footer = {
            "  rapporteur password Dana --append passwords.txt",
            "  rapporteur serve --listen 0.0.0.0 --password-file passwords.txt \\",
            "    --tls-certificate desk.crt --tls-key desk.key",
            "  pass show desk/dana | rapporteur password Dana >> passwords.txt",
        })
final class PasswordCommand implements Callable<Integer> {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 1_000;

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Parameters(paramLabel = "NAME", description = "Who logs in, and stands behind what is said then.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(
            names = "--append",
            paramLabel = "FILE",
            description = "Append the line to this file, which nobody else may read if it is made now.")
    private @Nullable Path file;

    PasswordCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String checked;
        try {
            checked = Passwords.checked(name);
        } catch (IllegalArgumentException e) {
            throw wrong("NAME " + e.getMessage() + "; give a name such as Dana");
        }
        String password = password(checked);
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw wrong("the password has " + password.length() + " characters; take one of " + SHORTEST + " to "
                    + LONGEST + ", such as some words in a row");
        }
        String line = checked + ":" + PasswordHash.of(password);
        if (file == null) {
            console.outWriter().println(line);
        } else {
            append(file, line);
        }
        return 0;
    }

    private String password(String who) throws IOException {
        java.io.Console terminal = console.inIsTerminal() && console.outIsTerminal() ? System.console() : null;
        if (terminal != null) {
            return asked(terminal, who);
        }
        if (console.inIsTerminal()) {
            throw wrong(
                    "the password would show while you type it, for standard output goes elsewhere; give --append FILE"
                            + " in its place");
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        String line = in.readLine();
        if (line == null) {
            throw wrong("standard input is empty; send the password as its first line");
        }
        return line;
    }

    private String asked(java.io.Console terminal, String who) {
        char[] once = terminal.readPassword("Password for %s: ", who);
        char[] again = terminal.readPassword("The same again: ");
        if (once == null || again == null || !new String(once).equals(new String(again))) {
            throw wrong("the two passwords differ; start again");
        }
        return new String(once);
    }

    private static void append(Path file, String line) throws IOException {
        if (!Files.exists(file)) {
            boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            Files.createFile(
                    file,
                    posix
                            ? new FileAttribute<?>[] {
                                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                            }
                            : new FileAttribute<?>[0]);
        }
        String before = Files.readString(file);
        String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        Files.writeString(file, gap + line + "\n", StandardOpenOption.APPEND);
    }

    private ParameterException wrong(String what) {
        return new ParameterException(command.commandLine(), what);
    }
}
