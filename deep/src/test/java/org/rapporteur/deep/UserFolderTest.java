package org.rapporteur.deep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS) // where these paths aren't absolute
class UserFolderTest {
    @Test
    void eachSystemHasItsOwn() {
        assertThat(find("Linux", "/home/a", Map.of())).isEqualTo(Path.of("/home/a/.cache/rapporteur"));
        assertThat(find("Linux", "/home/a", Map.of("XDG_CACHE_HOME", "/c"))).isEqualTo(Path.of("/c/rapporteur"));
        assertThat(find("Mac OS X", "/Users/a", Map.of())).isEqualTo(Path.of("/Users/a/Library/Caches/rapporteur"));
        assertThat(find("Windows 11", "/Users/a", Map.of("LOCALAPPDATA", "/l"))).isEqualTo(Path.of("/l/rapporteur"));
    }

    @Test
    void whatIsNoAbsolutePathIsNone() {
        assertThat(find("Linux", "/home/a", Map.of("XDG_CACHE_HOME", "c")))
                .isEqualTo(Path.of("/home/a/.cache/rapporteur"));
        assertThat(find("Linux", "?", Map.of())).isNull();
        assertThat(find("Linux", null, Map.of("XDG_CACHE_HOME", "\0"))).isNull();
        assertThat(find("Windows 11", "/Users/a", Map.of())).isNull();
    }

    private static @Nullable Path find(String system, @Nullable String home, Map<String, String> environment) {
        return UserFolder.CACHE.find(environment, name -> name.equals("os.name") ? system : home);
    }
}
