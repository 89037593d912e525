package org.rapporteur.read;

import java.io.IOException;
import java.nio.file.Path;

/** Which of the files in folders are read, and what reads an input. */
interface Choice {
    /** Whether a file in a folder is of a kind that is read, as far as its name tells. */
    boolean isRead(Path file);

    /** Whether other kinds of file share the ending of a name, and the first bytes tell that this isn't the one. */
    boolean isOfAnotherKind(Input input);

    /**
     * What reads an input that isn't empty.
     *
     * @throws Unreadable where its kind isn't one that is read, or its name says what it is not
     */
    FormatReader reader(Input input) throws IOException;
}
