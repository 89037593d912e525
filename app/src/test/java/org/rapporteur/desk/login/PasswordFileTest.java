package org.rapporteur.desk.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordFileTest {
    private static final String SALT = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final String HASH = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @TempDir
    private Path folder;

    @Test
    void linesAreReadCommentsPassedOver() throws Exception {
        Path file = write("# who may\n\n Dana : " + PasswordHash.of("a long one", 100_000) + " \nÉmile:"
                + PasswordHash.of("another one", 100_000) + "\r\n");
        Passwords passwords = PasswordFile.read(file);
        assertThat(passwords.match("Dana", "a long one")).isTrue();
        assertThat(passwords.match("E\u0301mile", "another one")).isTrue();
        assertThat(passwords.match("Dana", "another one")).isFalse();
    }

    @Test
    void hashesAreAsOthersMakeThem() {
        // By Python's hashlib.pbkdf2_hmac.
        String other = "pbkdf2-sha256$100000$AAECAwQFBgcICQoLDA0ODw$pUcMqsTvRO2qUSKWcpMGjQf4xyfdLdsduILS86bw0Vs";
        assertThat(PasswordHash.parse(other).matches("a long one, with ü")).isTrue();
        assertThat(PasswordHash.of("x").toString()).matches("pbkdf2-sha256\\$600000\\$[^$]{22}\\$[^$]{43}");
        assertThat(PasswordHash.of("x").toString())
                .isNotEqualTo(PasswordHash.of("x").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dana | line 2 has no colon between a name and a hash",
                ":pbkdf2-sha256$600000$S$H | line 2: its name is empty",
                "Dana:secret | line 2 has no hash of the form pbkdf2-sha256$ITERATIONS$SALT$HASH",
                "Dana:pbkdf2-sha512$600000$S$H | line 2 has no hash of the form",
                "Dana:pbkdf2-sha256$1$S$H | line 2 has \"1\" iterations, not a number from 100000 to 10000000",
                "Dana:pbkdf2-sha256$many$S$H | line 2 has \"many\" iterations",
                "Dana:pbkdf2-sha256$600000$?$H | line 2 has a salt that isn't base 64",
                "Dana:pbkdf2-sha256$600000$AAAA$AAAA | line 2 has a salt of 3 bytes, fewer than 16",
                "Dana:pbkdf2-sha256$600000$" + SALT + "$AAAA | line 2 has a hash of 3 bytes in place of 32",
            })
    void aBadLineIsNamed(String line, String told) throws Exception {
        Path file = write("# who may\n" + line + "\n");
        assertThatExceptionOfType(PasswordFile.Bad.class)
                .isThrownBy(() -> PasswordFile.read(file))
                .withMessageStartingWith(file.toString())
                .withMessageContaining(told)
                .withMessageContaining("rapporteur password NAME");
    }

    @Test
    void aFileOfNobodyAndASecondLineOfOneNameAreErrors() throws Exception {
        assertThatExceptionOfType(PasswordFile.Bad.class)
                .isThrownBy(() -> PasswordFile.read(write("# nobody\n")))
                .withMessageContaining("nobody could log in");
        String line = "Dana:pbkdf2-sha256$600000$" + SALT + "$" + HASH + "\n";
        assertThatExceptionOfType(PasswordFile.Bad.class)
                .isThrownBy(() -> PasswordFile.read(write(line + line)))
                .withMessageContaining("line 2 gives Dana a second password");
        Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatExceptionOfType(PasswordFile.Bad.class)
                .isThrownBy(() -> PasswordFile.read(binary))
                .withMessageContaining("no text in UTF-8");
    }

    private Path write(String text) throws Exception {
        return Files.writeString(folder.resolve("passwords.txt"), text, StandardCharsets.UTF_8);
    }
}
