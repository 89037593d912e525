package org.rapporteur.cli.summary;

import picocli.CommandLine.Help.Ansi;

/** How words look on a terminal with colours. */
enum Style {
    PLAIN(),
    STRONG(Ansi.Style.bold),
    FAINT(Ansi.Style.faint),
    SOURCE(Ansi.Style.fg_cyan),
    DOUBT(Ansi.Style.fg_yellow),
    HARM(Ansi.Style.fg_red);

    private final String on;
    private final String off;

    Style(Ansi.Style... styles) {
        on = Ansi.Style.on(styles);
        // Not the end of this style alone: terminals differ in what ends bold.
        off = styles.length == 0 ? "" : Ansi.Style.reset.on();
    }

    String on() {
        return on;
    }

    String off() {
        return off;
    }
}
