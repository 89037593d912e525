package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where DuckDB's driver is looked for. */
class DuckDbTest {
    private static final ClassLoader WITHOUT = ClassLoader.getPlatformClassLoader();

    @TempDir
    private Path folder;

    @Test
    void aDriverThatCameAlongIsUsed() throws IOException, SQLException {
        try (Connection database = DuckDb.open()) {
            assertThat(database.getMetaData().getDatabaseProductName()).isEqualTo("DuckDB");
            assertThat(DuckDb.VERSION)
                    .startsWith(
                            database.getMetaData().getDatabaseProductVersion().substring(1));
        }
    }

    @Test
    void aDriverIsTakenFromWhereTheUserNamesIt() throws Exception {
        Path jar = Path.of(Class.forName("org.duckdb.DuckDBDriver")
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Connection database = DuckDb.open(WITHOUT, Map.of(DuckDb.VARIABLE, jar.toString()), "")) {
            assertThat(database.isValid(1)).isTrue();
        }
    }

    @Test
    void withoutADriverOneIsToldHowToGetIt() {
        assertThatThrownBy(() -> DuckDb.open(WITHOUT, Map.of(), folder.toString()))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("mvn dependency:get -Dartifact=org.duckdb:duckdb_jdbc:" + DuckDb.VERSION)
                .hasMessageContaining(DuckDb.VARIABLE);
    }

    @Test
    void anotherFileIsNoDriver() throws IOException {
        Path other = Files.writeString(folder.resolve("other.jar"), "no jar");
        assertThatThrownBy(() -> DuckDb.open(WITHOUT, Map.of(DuckDb.VARIABLE, other.toString()), ""))
                .hasMessageContaining(other + " isn't its driver");
    }
}
