package org.rapporteur.desk;

import java.nio.file.Path;
import org.rapporteur.read.InputReader;

/** Reads what was dropped on the desk into the record. */
public interface ReportReader {
    /** Hears how far it is. */
    interface Listener {
        /** A report was read. */
        void report(String id, String title, int claims);

        /** Something couldn't be read; a sentence says which, what is wrong and what to do. */
        void problem(String what);
    }

    /**
     * Reads all files in a folder; returns when they are kept.
     *
     * @param folder whose path is left out where files are named
     */
    void read(Path folder, InputReader.Options options, Listener listener);
}
