package org.rapporteur.cli;

import picocli.CommandLine.Help;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;

/** A command's help, whose examples keep their indent where a line is too long: what is left stands further in. */
final class Examples extends Help {
    private static final String FURTHER_IN = "      ";

    Examples(CommandSpec command, ColorScheme colours) {
        super(command, colours);
    }

    @Override
    public String footer(Object... parameters) {
        StringBuilder footer = new StringBuilder();
        int width = commandSpec().usageMessage().width();
        for (String line : commandSpec().usageMessage().footer()) {
            wrap(line, width, footer);
        }
        return footer.toString();
    }

    private static void wrap(String line, int width, StringBuilder to) {
        int explained = line.strip().lastIndexOf("  ") + line.indexOf(line.strip()) + 2;
        String hang = line.strip().contains("  ") ? " ".repeat(explained) : FURTHER_IN;
        String rest = line;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            if (space <= hang.length()) {
                break; // a word that no line holds
            }
            to.append(rest, 0, space).append(System.lineSeparator());
            rest = hang + rest.substring(space + 1);
        }
        to.append(rest).append(System.lineSeparator());
    }
}
