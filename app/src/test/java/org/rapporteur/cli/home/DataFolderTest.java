package org.rapporteur.cli.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path home;

    @Test
    void theFolderThatIsNamedGoesFirst() {
        String named = home.resolve("mine").toString();
        assertThat(find("Linux", Map.of("RAPPORTEUR_HOME", named, "XDG_DATA_HOME", home.toString())))
                .isEqualTo(home.resolve("mine"));
        assertThat(find("Linux", Map.of("RAPPORTEUR_HOME", "mine")))
                .isEqualTo(Path.of("mine").toAbsolutePath());
    }

    @Test
    void eachSystemHasItsOwnPlace() {
        Map<String, String> environment = Map.of(
                "XDG_DATA_HOME", home.resolve("xdg").toString(),
                "APPDATA", home.resolve("roaming").toString());
        assertThat(find("Linux", environment)).isEqualTo(home.resolve("xdg/rapporteur"));
        assertThat(find("Windows 11", environment)).isEqualTo(home.resolve("roaming/rapporteur"));
        assertThat(find("Mac OS X", environment)).isEqualTo(home.resolve("Library/Application Support/rapporteur"));
    }

    @Test
    void whatIsEmptyOrRelativeIsNoFolder() {
        Path usual = home.resolve(".local/share/rapporteur");
        assertThat(find("Linux", Map.of())).isEqualTo(usual);
        assertThat(find("Linux", Map.of("RAPPORTEUR_HOME", "", "XDG_DATA_HOME", "")))
                .isEqualTo(usual);
        assertThat(find("Linux", Map.of("XDG_DATA_HOME", "relative"))).isEqualTo(usual);
        assertThat(find("Windows 11", Map.of())).isNull();
        assertThat(DataFolder.find(Map.of(), name -> null)).isNull();
    }

    private @Nullable Path find(String system, Map<String, String> environment) {
        Map<String, String> properties = new HashMap<>(Map.of("os.name", system, "user.home", home.toString()));
        return DataFolder.find(environment, properties::get);
    }
}
