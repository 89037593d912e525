package org.rapporteur.lab;

import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.annotate.text.ModelFile;

/** Files of models, as training writes them. */
public final class Models {
    private Models() {}

    /** Something that writes itself. */
    public interface Writable {
        void write(DataOutput out) throws IOException;
    }

    /** Writes a model and says how large it is. */
    public static void write(Path file, ModelFile.Kind kind, String description, Writable model) throws IOException {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        model.write(new DataOutputStream(payload));
        try (OutputStream out = Files.newOutputStream(file)) {
            ModelFile.write(out, kind, description, payload.toByteArray());
        }
        System.err.printf("%s: %,d bytes%n", file, Files.size(file));
    }
}
