package org.rapporteur.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code rapporteur} itself, which does nothing without one of its subcommands. */
@Command(
        name = "rapporteur",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads reports of a conflict and prints who said that what happened, with the words it rests on.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur demo                     reads the sample reports that come with the program",
            "  rapporteur demo --serve             shows them in your browser",
            "  rapporteur read report.txt          a summary of one report",
            "  rapporteur read --output jsonl .    every claim in a folder, one JSON object a line",
            "  rapporteur read --help              all options of one command",
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all inputs were read",
            "1:some inputs could not be read, each named on standard error; the others were",
            "2:wrong usage",
            "3:the program itself failed, standard error says how",
        })
final class Program implements Runnable {
    static final int UNREAD = 1;
    static final int USAGE = 2;
    static final int FAILED = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /**
     * The program with all its commands.
     *
     * @param engines what reads sentences, loaded when a command first needs it
     * @param own what the user added
     * @param records opens what was kept
     */
    static CommandLine on(Console console, Engines engines, Own own, Records records) {
        Failures failures = new Failures(console);
        return new CommandLine(new Program())
                .addSubcommand(new ReadCommand(console, engines, own, records))
                .addSubcommand(new ImportCommand(console, records))
                .addSubcommand(new ParseCommand(console, engines))
                .addSubcommand(new DemoCommand(console, engines, own, records))
                .addSubcommand(new ServeCommand(console, engines, own, records))
                .addSubcommand(new PasswordCommand(console))
                .addSubcommand(new IncidentsCommand(console, engines, own, records))
                .addSubcommand(new TollCommand(console, engines, own, records))
                .addSubcommand(new CeasefiresCommand(console, engines, own, records))
                .addSubcommand(new PositionsCommand(console, engines, own, records))
                .addSubcommand(new ReportsCommand(console, records))
                .addSubcommand(new ClaimsCommand(console, records))
                .addSubcommand(new SearchCommand(console, records))
                .addSubcommand(new ShowCommand(console, own, records))
                .addSubcommand(new CorrectCommand(console, records))
                .addSubcommand(new SameCommand(console, records))
                .addSubcommand(new SplitCommand(console, records))
                .addSubcommand(new ReviewCommand(console, records))
                .addSubcommand(new UndoCommand(console, records))
                .addSubcommand(new ForgetCommand(console, records))
                .addSubcommand(new RereadCommand(console, engines, own, records))
                .addSubcommand(new VerifyCommand(console, records))
                .addSubcommand(new ExportCommand(console, own, records))
                .addSubcommand(new CommandLine(new PartiesCommand())
                        .addSubcommand(new PartiesAdd(console, own.parties()))
                        .addSubcommand(new PartiesList(console, own.parties()))
                        .addSubcommand(new PartiesRemove(console, own.parties()))
                        .addSubcommand(new PartiesUnmatched(console, engines, own)))
                .addSubcommand(new CommandLine(new GazetteerCommand())
                        .addSubcommand(new GazetteerAdd(console, own.gazetteers()))
                        .addSubcommand(new GazetteerList(console, own.gazetteers()))
                        .addSubcommand(new GazetteerRemove(console, own.gazetteers())))
                .setOut(console.outWriter())
                .setErr(console.errWriter())
                .setUsageHelpWidth(Math.max(80, console.columns()))
                .setUsageHelpAutoWidth(false)
                .setHelpFactory(Examples::new)
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
                .setExecutionStrategy(failures)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given; read, for one, reads reports");
    }
}
