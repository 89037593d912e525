package org.rapporteur.cli.summary;

import picocli.CommandLine.Help.Ansi;

/** How words look on a terminal with colours. */
enum Style {
    PLAIN(""),
    STRONG("bold"),
    FAINT("faint"),
    SOURCE("fg(cyan)"),
    DOUBT("fg(yellow)"),
    HARM("fg(red)");

    private final String on;
    private final String off;

    Style(String markup) {
        Ansi.IStyle[] styles = markup.isEmpty() ? new Ansi.IStyle[0] : Ansi.Style.parse(markup);
        on = Ansi.Style.on(styles);
        off = markup.isEmpty() ? "" : Ansi.Style.off(styles);
    }

    String on() {
        return on;
    }

    String off() {
        return off;
    }
}
