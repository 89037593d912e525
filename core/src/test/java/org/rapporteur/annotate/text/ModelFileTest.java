package org.rapporteur.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model comes back as it was written, or a message says what is wrong with its file. */
final class ModelFileTest {
    private static final ModelFile.Kind TAGGER = new ModelFile.Kind("tagger", 3);
    private static final String DESCRIPTION = "trained on sentences of our own, seed 1";

    /** One payload that deflating makes smaller and one that it doesn't. */
    static byte[][] payloads() {
        return new byte[][] {"weights ".repeat(100).getBytes(StandardCharsets.UTF_8), noise(300), {}};
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void comesBackAsItWasWritten(byte[] payload) throws IOException {
        ModelFile model = read(written(payload));
        assertThat(model.description()).isEqualTo(DESCRIPTION);
        assertThat(bytes(model.payload())).isEqualTo(payload);
        assertThat(bytes(model.payload())).as("a second time").isEqualTo(payload);
    }

    @Test
    void isDeflatedOnlyWhereThatPays() throws IOException {
        assertThat(written(new byte[10_000])).hasSizeLessThan(1_000);
        assertThat(written(noise(10_000))).hasSizeBetween(10_000, 10_200);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void anyByteThatIsWrongIsNoticed(byte[] payload) throws IOException {
        byte[] whole = written(payload);
        for (int i = 0; i < whole.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] damaged = whole.clone();
                damaged[i] ^= (byte) (1 << bit);
                assertRefused(damaged)
                        .as("byte %d, bit %d", i, bit)
                        .hasMessageMatching("a\\.model (is no model|is damaged|ends within).*lab/run");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void aFileThatWasCutIsNoticedWhereverItIsCut(byte[] payload) throws IOException {
        byte[] whole = written(payload);
        for (int length = 0; length < whole.length; length++) {
            assertRefused(Arrays.copyOf(whole, length))
                    .as("cut to %d bytes", length)
                    .hasMessageMatching(
                            "a\\.model (is empty|is no model|ends within its header|is damaged: it ends after).*");
        }
        assertRefused(Arrays.copyOf(whole, whole.length + 1))
                .hasMessageContaining("a.model is damaged: more follows its payload");
    }

    @Test
    void aModelOfAnotherKindOrLayoutIsRefused() throws IOException {
        byte[] whole = written(noise(10));
        assertThatThrownBy(() -> read(whole, new ModelFile.Kind("names", 3)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.model is a model of tagger version 3, and names version 3 is needed");
        assertThatThrownBy(() -> read(whole, new ModelFile.Kind("tagger", 2)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.model is a model of tagger version 3, and tagger version 2 is needed");
    }

    @Test
    void aModelOfANewerFormatIsRefusedAsSuch() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(written(noise(10)), 0, 8);
        out.writeShort(2);
        out.writeInt(3);
        out.write(new byte[] {1, 2, 3});
        CRC32 crc = new CRC32();
        crc.update(bytes.toByteArray());
        out.writeInt((int) crc.getValue());
        out.write(noise(50));
        assertRefused(bytes.toByteArray())
                .hasMessage(
                        "a.model is of model format 2, and this program reads format 1; use the program that it came"
                                + " with");
    }

    @Test
    void aFileOfAnotherProgramIsRefused() {
        assertRefused("PK\u0003\u0004 and more, long enough to be a header".getBytes(StandardCharsets.UTF_8))
                .hasMessageContaining("a.model is no model of this program");
    }

    @Test
    void aFileAndAResourceAreCalledByTheirNames(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("b.model"), written(noise(10)));
        assertThat(ModelFile.read(file, TAGGER).payload().remaining()).isEqualTo(10);
        Files.write(file, new byte[] {1});
        assertThatThrownBy(() -> ModelFile.read(file, TAGGER)).hasMessageStartingWith(file + " is no model");
        assertThatThrownBy(() -> ModelFile.ofResource(ModelFileTest.class, "none.model", TAGGER))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("model org/rapporteur/annotate/text/none.model is missing");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(byte[] bytes) {
        return assertThatThrownBy(() -> read(bytes)).isInstanceOf(IOException.class);
    }

    private static ModelFile read(byte[] bytes) throws IOException {
        return read(bytes, TAGGER);
    }

    private static ModelFile read(byte[] bytes, ModelFile.Kind kind) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(bytes), "a.model", kind);
    }

    private static byte[] written(byte[] payload) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(out, TAGGER, DESCRIPTION, payload);
        return out.toByteArray();
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
