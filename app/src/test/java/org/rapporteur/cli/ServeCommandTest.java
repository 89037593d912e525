package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.desk.login.PasswordFile;

/** What can be told before a desk opens, and the file of those who may log in. */
class ServeCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--listen 0.0.0.0 | --listen 0.0.0.0 lets others reach the desk: add --password-file FILE, made with"
                        + " rapporteur password NAME --append FILE, and --tls-certificate FILE --tls-key FILE, or --behind-proxy",
                "--listen :: --behind-proxy | --listen :: lets others reach the desk: add --password-file FILE",
                "--behind-proxy | --behind-proxy lets others reach the desk: add --password-file FILE",
                "--listen 0.0.0.0 --password-file p | --listen 0.0.0.0 would send passwords where others can read them: add"
                        + " --tls-certificate FILE --tls-key FILE, or --behind-proxy where a proxy does TLS",
                "--listen 300.1.1.1 | --listen is \"300.1.1.1\", which is no address of this machine",
                "--password-file none | --password-file is none, but there is no such file",
                "--tls-key k | --tls-key goes with the certificate that it is for: add --tls-certificate FILE",
                "--tls-certificate c | --tls-certificate goes with its key: add --tls-key FILE",
                "--tls-certificate none --tls-key none | none, but there is no such file",
                "--by Dana --password-file p | --by names who writes where nobody logs in; leave it out with --password-file",
                "--port 70000 | --port is 70000; give a number from 0 to 65535",
            })
    void whatIsMissingIsSaid(String options, String told) {
        Run run = Run.of(("serve --no-browser " + options).split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("rapporteur: ").contains(told).hasLineCount(1);
    }

    @Test
    void readingOnlyMakesNoRecord() {
        Path none = folder.resolve("none.db");
        Run run = Run.of("serve", "--no-browser", "--read-only", "--record", none.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no record " + none);
        assertThat(none).doesNotExist();
    }

    @Test
    void passwordsAreAppendedToAFileOfOnesOwn() throws Exception {
        Path file = folder.resolve("passwords.txt");
        for (String name : List.of("Dana", "Émile")) {
            Run run = Run.with("a password of " + name + "\n", "password", name, "--append", file.toString());
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out()).isEmpty();
        }
        assertThat(Files.readAllLines(file)).hasSize(2).allMatch(line -> !line.contains("a password"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PasswordFile.read(file)).isNotNull();
    }

    @Test
    void aLineIsPrintedToAppend() {
        Run run = Run.with("correct horse\nnext line", "password", "Dana");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("Dana:pbkdf2-sha256\\$600000\\$[^$]+\\$[^$]+\\R");
    }

    @ParameterizedTest
    @CsvSource({
        "a:b,long enough here,NAME has a colon",
        "Dana,short,the password has 5 characters; take one of 10 to 1000",
        "Dana,'',standard input is empty",
    })
    void whatCannotLogInIsSaid(String name, String password, String told) {
        Run run = Run.with(password, "password", name);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(told);
        assertThat(run.out()).isEmpty();
    }
}
