package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;

/** One way to read sentences, parse them and print them. */
interface ParseInput {
    /**
     * Parses a stream to its end.
     *
     * @param name the file's, empty where the stream is none
     * @throws IOException where the stream fails
     * @throws OutputFailed where standard output takes no more
     */
    void parse(String name, InputStream in, Faults faults) throws IOException;

    /** Hears what could not be read. */
    interface Faults {
        /** Takes what is wrong on a line, counted from 1, and what to do, in one sentence. */
        void fault(long line, String what);
    }
}
