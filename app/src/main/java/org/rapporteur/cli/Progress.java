package org.rapporteur.cli;

/** Shows how far the reading has come. */
interface Progress extends AutoCloseable {
    /** Takes note of the bytes behind; the total is -1 where it isn't known. */
    void at(long bytes, long total);

    /** Prints something without the display getting in its way. */
    void behind(Runnable print);

    @Override
    void close();

    /**
     * Shows it where a person sees it.
     *
     * @param task what is done, one word
     * @param quiet whether to show nothing
     */
    static Progress on(Console console, String task, boolean quiet) {
        return console.errIsTerminal() && !quiet ? ProgressLine.start(console.err(), console.columns(), task) : none();
    }

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
