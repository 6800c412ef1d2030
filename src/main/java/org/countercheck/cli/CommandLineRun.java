package org.countercheck.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code countercheck}: chooses the subcommand. A new subcommand is one class and one line in {@link #run}. */
@Command(
        name = "countercheck",
        description = "Audits published reports for numbers that contradict each other.",
        versionProvider = CommandLineRun.Versions.class,
        synopsisSubcommandLabel = "COMMAND")
final class CommandLineRun implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--version", versionHelp = true, description = "Print the version and exit.")
    private boolean version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help and exit.")
    private boolean help;

    /** Runs one command line and gives its exit status. */
    static int run(Terminal terminal, String... arguments) {
        return run(terminal, Clock.systemDefaultZone(), arguments);
    }

    /** Runs one command line on the day that {@code clock} tells and gives its exit status. */
    static int run(Terminal terminal, Clock clock, String... arguments) {
        CommandLine line = new CommandLine(new CommandLineRun());
        line.addSubcommand(new AuditCommand(terminal));
        line.addSubcommand(new AcceptCommand(terminal, clock));
        line.addSubcommand(new RulesCommand(terminal));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.wantsColour() ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler((mistake, given) -> {
            CommandLine command = mistake.getCommandLine();
            terminal.err().println("countercheck: " + Messages.harmless(mistake.getMessage()));
            terminal.err().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
            return Exit.USAGE;
        });
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            terminal.err().println("countercheck: " + Messages.of(exception));
            return exception instanceof InvalidRules ? Exit.RULES : Exit.UNREADABLE;
        });
        return line.execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }

    /** The version in the manifest. */
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = CommandLineRun.class.getPackage().getImplementationVersion();
            return new String[] {"countercheck " + (version == null ? "development" : version)};
        }
    }
}
