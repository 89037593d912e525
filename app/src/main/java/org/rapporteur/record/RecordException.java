package org.rapporteur.record;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The record can't be used so; the message says what is wrong and what to do. */
public final class RecordException extends RuntimeException {
    private static final int PRIMARY_CODE = 0xFF;

    private final boolean isFailure;

    /** The record was asked for what it doesn't have or can't do. */
    RecordException(String message) {
        super(message);
        isFailure = false;
    }

    /** The record failed. */
    RecordException(String message, @Nullable Throwable cause) {
        super(message, cause);
        isFailure = true;
    }

    /** Whether the record failed; else it was asked for what it doesn't have or can't do. */
    public boolean isFailure() {
        return isFailure;
    }

    /**
     * What a failure of SQLite means for a user.
     *
     * @param others who else writes, such as {@code process 12 since …}; empty where nobody is known to
     */
    static RecordException of(Path file, SQLException failure, String others) {
        String name = "The record " + file;
        String what = switch (failure.getErrorCode() & PRIMARY_CODE) {
            case 5, 6 ->
                " is being written by " + (others.isEmpty() ? "another program" : others)
                        + "; try again when that is done.";
            case 8 -> " can't be written: the file or its folder is read-only. Allow writing, or copy it elsewhere.";
            case 10 ->
                " can't be read or written (" + failure.getMessage()
                        + "). Check the disk and its free space, then do it again; what was kept before is whole.";
            case 11 -> " is damaged (" + failure.getMessage() + "). Restore it from a copy; nothing was changed.";
            case 13 ->
                " didn't fit: the disk is full. Free some space, then do it again; what was kept before is whole.";
            case 14 -> " can't be opened: see that its folder is there, and that you may read and write in it.";
            case 23, 3 -> " can't be opened: you may not read or write it.";
            case 26 -> " is no record, or is damaged at its beginning: name another file, or restore a copy.";
            default -> " failed: " + failure.getMessage();
        };
        return new RecordException(name + what, failure);
    }

    /** The failure of SQLite that made something else fail; null where none did. */
    static @Nullable SQLException sqlite(@Nullable Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return (SQLException) cause;
    }
}
