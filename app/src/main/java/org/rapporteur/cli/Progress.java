package org.rapporteur.cli;

/** Shows how far the reading has come. */
interface Progress extends AutoCloseable {
    /** Takes note of the bytes behind; the total is -1 where it isn't known. */
    void at(long bytes, long total);

    /** Prints something without the display getting in its way. */
    void behind(Runnable print);

    @Override
    void close();

    /** Shows nothing. */
    static Progress none() {
        return new Progress() {
            @Override
            public void at(long bytes, long total) {}

            @Override
            public void behind(Runnable print) {
                print.run();
            }

            @Override
            public void close() {}
        };
    }
}
