package org.rapporteur.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.InputReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur parse}: text or words in, tags and dependencies out, in CoNLL-U. */
@Command(
        name = "parse",
        description = {
            "Tags and parses sentences and prints them in CoNLL-U, by Universal Dependencies' conventions for English.",
            "",
            "With --input conllu, sentences and words are taken as they are, with comments, tokens of several words,"
                    + " empty nodes and the column MISC; the other columns are found anew. With --input text, sentences"
                    + " and words are found too. A sentence that cannot be read is left out and named on standard error,"
                    + " with its line; the rest is read."
        },
        parameterListHeading = "%nInputs:%n",
        footer = {
            "  rapporteur parse --input text < report.txt",
            "  rapporteur parse --input conllu < words.conllu > parsed.conllu",
            "  echo 'The truce held.' | rapporteur parse --input text",
            "  rapporteur parse --input text archive.txt.gz | gzip > archive.conllu.gz",
        })
final class ParseCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "Files in place of standard input, also with .gz after their names; - is standard input.")
    private List<String> files = List.of();

    @Option(names = "--input", paramLabel = "FORM", description = "What is read: conllu or text.")
    private @Nullable String input;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The inputs' character encoding, where it is neither UTF-8 nor told by a byte-order mark.")
    private @Nullable String encoding;

    @Mixin
    private final EngineOption engine;

    private boolean unread;

    ParseCommand(Console console, Engines engines) {
        this.console = console;
        engine = new EngineOption(console, engines);
    }

    @Override
    public Integer call() {
        unread = false;
        ParseInput form = form();
        try {
            for (String file : files.isEmpty() ? List.of("-") : files) {
                parse(form, file);
            }
        } catch (OutputFailed e) {
            if (!e.closedPipe()) {
                throw e;
            }
        }
        return unread ? Program.UNREAD : 0;
    }

    private ParseInput form() {
        if (input == null) {
            throw wrong("--input is missing; give --input conllu or --input text");
        }
        Charset charset = charset();
        return switch (input.toLowerCase(Locale.ROOT)) {
            case "conllu" -> new ParseConllu(engine.load(), charset, new ConlluOutput(console));
            case "text" -> new ParseText(engine.load(), charset, new ConlluOutput(console));
            default -> throw wrong("--input is \"" + input + "\"; give conllu or text");
        };
    }

    private void parse(ParseInput form, String file) {
        boolean standardInput = file.equals("-");
        String name = standardInput ? "standard input" : file;
        try (InputStream in = open(file)) {
            form.parse(standardInput ? "" : file, in, (line, what) -> tell(name + " line " + line + ": " + what));
        } catch (IOException e) {
            tell(name + ": " + InputReader.words(e));
        } catch (InvalidPathException e) {
            tell(name + ": is no name of a file");
        }
    }

    private InputStream open(String file) throws IOException {
        if (file.equals("-")) {
            return new FilterInputStream(console.in()) {
                @Override
                public void close() {} // it stays open for who started the program
            };
        }
        InputStream bytes = Files.newInputStream(Path.of(file));
        try {
            return file.toLowerCase(Locale.ROOT).endsWith(".gz")
                    ? new BufferedInputStream(new GZIPInputStream(bytes, 1 << 16), 1 << 16)
                    : bytes;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private void tell(String problem) {
        unread = true;
        console.problem(problem);
    }

    private @Nullable Charset charset() {
        try {
            return encoding == null ? null : Charset.forName(encoding);
        } catch (IllegalArgumentException e) {
            throw wrong("--encoding is \"" + encoding + "\"; give a name such as UTF-8, windows-1252 or ISO-8859-6");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
