package org.rapporteur.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsTheTextsOfJsonLines() throws IOException {
        Path file = Files.writeString(
                folder.resolve("reports.jsonl"), "{\"text\": \"One.\"}\n{\"html\": \"<p>\"}\n{\"text\": \"Two.\"}\n");
        assertThat(Corpus.texts(file)).containsExactly("One.", "Two.");
    }

    @Test
    void readsPagesPlainAndGzippedInOrder() throws IOException {
        Files.writeString(folder.resolve("b.html"), "<p>b");
        Files.writeString(folder.resolve("c.txt"), "c");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.html.gz")))) {
            stream.write("<p>a".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Corpus.pages(folder)).containsExactly("<p>a", "<p>b");
        assertThat(Corpus.texts(folder)).containsExactly("c");
    }

    @Test
    void saysWhatAFolderLacks() {
        assertThatThrownBy(() -> Corpus.pages(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("holds no .html file");
    }
}
