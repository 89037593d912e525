package org.rapporteur.deep;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Folders that nobody but this process's user can write to, so that what lies there may be run. */
final class PrivateFolder {
    private static final String OWNER_ONLY = "rwx------";

    /**
     * Makes a folder and those above it, where they aren't there.
     *
     * @throws IOException where it can't be made or written to, or where somebody else could have written to it
     */
    static void make(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
                }
                : new FileAttribute<?>[0];
        Files.createDirectories(folder, attributes);
        Path probe = folder.resolve(ProcessHandle.current().pid() + "-" + System.nanoTime() + ".probe");
        Files.createFile(probe);
        try {
            if (posix && !Files.getOwner(folder).equals(Files.getOwner(probe))) {
                throw new FileSystemException(folder.toString(), null, "it belongs to somebody else");
            }
        } finally {
            Files.delete(probe);
        }
        if (posix) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
            if (permissions.contains(PosixFilePermission.OTHERS_WRITE)
                    || permissions.contains(PosixFilePermission.GROUP_WRITE)) {
                throw new FileSystemException(folder.toString(), null, "others can write to it");
            }
        }
    }

    private PrivateFolder() {}
}
