package org.rapporteur.deep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeepModelTest {
    @ParameterizedTest
    @ValueSource(strings = {DeepModel.ENCODER, DeepModel.HEADS, DeepModel.VOCABULARY})
    void aDamagedFile(String name) throws Exception {
        assertThat(DeepModel.ofResources().bytes(name)).hasSizeGreaterThan(100_000);
        assertThatThrownBy(
                        () -> broken(name, bytes -> Arrays.copyOf(bytes, 1_000)).bytes(name))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("model org/rapporteur/deep/" + name + " is damaged: it has 1000 bytes, not ")
                .hasMessageEndingWith("; put the file back as it was released");
        assertThatThrownBy(() -> broken(name, bytes -> {
                            bytes[bytes.length / 2] ^= 1;
                            return bytes;
                        })
                        .bytes(name))
                .hasMessageContaining(name + " is damaged: its checksum is wrong; ");
        assertThatThrownBy(() -> broken(name, bytes -> null).bytes(name)).hasMessageContaining(name + " is missing; ");
    }

    @Test
    void aDamagedList() {
        assertThatThrownBy(() -> broken("model.properties", bytes -> null))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("model.properties is missing; ");
        assertThatThrownBy(
                        () -> broken("model.properties", bytes -> new byte[0]).name())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("model.properties is damaged: it has no name; ");
    }

    @Test
    void aFolder(@TempDir Path folder) throws Exception {
        assertThatThrownBy(() -> DeepModel.ofFolder(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("model " + folder + "/model.properties is missing; name a folder in rapporteur.deep.model"
                        + " that lab/run train deep has written, or none");
        Files.writeString(
                folder.resolve("model.properties"),
                "name = other\nvocab.txt.size = 2\nvocab.txt.crc32 = ddeaa107\nheads.safetensors.size = 2\n");
        Files.writeString(folder.resolve(DeepModel.VOCABULARY), "a\n");
        DeepModel model = DeepModel.ofFolder(folder);
        assertThat(model.name()).isEqualTo("other");
        assertThat(model.bytes(DeepModel.VOCABULARY)).containsExactly('a', '\n');
        assertThatThrownBy(() -> model.bytes(DeepModel.HEADS))
                .hasMessageStartingWith("model " + folder + "/heads.safetensors is missing; ");
    }

    private static DeepModel broken(String name, UnaryOperator<byte @Nullable []> damage) throws IOException {
        return new DeepModel(
                asked -> {
                    InputStream stream = DeepModel.class.getResourceAsStream(asked);
                    if (stream == null || !asked.equals(name)) {
                        return stream;
                    }
                    byte[] bytes = damage.apply(stream.readAllBytes());
                    return bytes == null ? null : new ByteArrayInputStream(bytes);
                },
                "org/rapporteur/deep/",
                "put the file back as it was released");
    }
}
