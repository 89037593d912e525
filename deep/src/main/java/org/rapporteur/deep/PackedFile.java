package org.rapporteur.deep;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * A file in a jar that has to lie in a folder to be of use.
 *
 * @param size in bytes
 * @param crc the CRC-32 of these
 */
record PackedFile(URL from, String name, long size, long crc) {
    /** @throws IOException where there is none or it can't be read */
    static PackedFile of(ClassLoader loader, String resource) throws IOException {
        URL url = loader.getResource(resource);
        if (url == null) {
            throw new FileNotFoundException(resource + " is not in the program");
        }
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        URLConnection connection = url.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return new PackedFile(
                    url, name, jar.getJarEntry().getSize(), jar.getJarEntry().getCrc());
        }
        try (InputStream in = connection.getInputStream()) {
            CheckedInputStream checked = new CheckedInputStream(in, new CRC32());
            long size = checked.transferTo(OutputStream.nullOutputStream());
            return new PackedFile(url, name, size, checked.getChecksum().getValue());
        }
    }

    /** Whether it lies in a folder whole and unchanged. */
    boolean isSoundIn(Path folder) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file) || Files.size(file) != size) {
            return false;
        }
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        }
        return sum.getValue() == crc;
    }

    /** Puts it into a folder, in whatever is there one's place: written beside and moved, so that nobody sees a part of it. */
    void unpackTo(Path folder) throws IOException {
        Path file = folder.resolve(name);
        // Not by Files.createTempFile, which settles for all of this process where temporary files go.
        Path part = folder.resolve(name + "." + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".part");
        try {
            try (InputStream in = from.openStream();
                    OutputStream out =
                            Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                in.transferTo(out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
