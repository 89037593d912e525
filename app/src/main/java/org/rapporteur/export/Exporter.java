package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;

/** A form that other programs read. */
public interface Exporter {
    /** Its name on the command line. */
    String format();

    /** Writes everything; leaves the stream open. */
    void write(Exported what, OutputStream to) throws IOException;
}
