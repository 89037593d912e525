package org.rapporteur.lab.speed;

import java.io.IOException;

/** A part of the bench. */
interface Part {
    /** What it measures, in a few words. */
    String what();

    /**
     * Measures it and puts it into the table; what this machine hasn't got is a note there.
     *
     * @throws IOException where something went wrong
     */
    void measure(SpeedTable table) throws IOException, InterruptedException;
}
