package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void repeatsAreNumbered() {
        Ids ids = new Ids();
        assertThat(ids.unique("a")).isEqualTo("a");
        assertThat(ids.unique("a")).isEqualTo("a-2");
        assertThat(ids.unique("a-2")).isEqualTo("a-2-2");
        assertThat(ids.unique("a")).isEqualTo("a-3");
        assertThat(ids.unique("b")).isEqualTo("b");
    }

    @Test
    void manyStayUnique() {
        Ids ids = new Ids();
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 200_000; i++) {
            given.add(ids.unique("r-" + i % 50_000));
        }
        assertThat(given).hasSize(200_000);
    }
}
