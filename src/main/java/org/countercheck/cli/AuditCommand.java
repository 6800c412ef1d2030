package org.countercheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.countercheck.Countercheck;
import org.countercheck.audit.Acceptance;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Baseline;
import org.countercheck.render.Renderer;
import org.countercheck.render.Renderers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code countercheck audit}. */
@Command(
        name = "audit",
        description = "Reads reports and says which numbers contradict each other.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:no finding at or above --fail-on",
            "1:findings",
            "2:wrong usage",
            "3:an input could not be read; the others were audited",
            "4:rule files are wrong"
        },
        sortOptions = false)
final class AuditCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Reports to audit.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--table",
            paramLabel = "CSV",
            description = "Figures of the tables, as a CSV file instead of a report.")
    private Path table;

    @Option(
            names = "--prose",
            paramLabel = "CSV",
            description = "Figures of the prose, as a CSV file instead of a report.")
    private Path prose;

    @Mixin
    private Auditing auditing;

    @Option(
            names = "--panel",
            paramLabel = "CSV",
            description = "A table of many units, one a row, one indicator a column, instead of reports.")
    private Path panel;

    @Option(
            names = "--accepted",
            paramLabel = "CSV",
            description = "File of acceptances: their findings are told apart and do not count for --fail-on.")
    private Path accepted;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: text.")
    private String format;

    @Option(names = "--lang", paramLabel = "LANG", description = "zh or en. Default: the language of the reports.")
    private Language language;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write there instead of to standard output; whole or not at all.")
    private Path out;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "error",
            description = "Exit with 1 at this level or above: error, warning, note or never. Default: error.")
    private FailOn failOn;

    @Option(
            names = {"--no-colour", "--no-color"},
            description = "No colours on a terminal; so does the variable NO_COLOR.")
    private boolean noColour;

    @Option(names = "--quiet", description = "Nothing on standard output; the exit status tells.")
    private boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help and exit.")
    private boolean help;

    AuditCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Renderer renderer = renderer();
        if (panel != null) {
            if (!files.isEmpty()
                    || table != null
                    || prose != null
                    || out != null
                    || accepted != null
                    || !format.equals("text")) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--panel stands alone: without reports, --table, --prose, --out, --accepted and --format.");
            }
            Locale locale = language == null ? Locale.CHINESE : language.locale();
            return new PanelRun(terminal.out(), locale, quiet, failOn).check(auditing.auditor(), panel);
        }
        if (files.isEmpty() && table == null && prose == null) {
            throw new ParameterException(spec.commandLine(), "A file to audit is missing.");
        }
        auditing.check();
        Baseline baseline = accepted == null ? Baseline.EMPTY : Baseline.read(accepted);
        Run run = new Run(terminal, !quiet && out == null && terminal.interactive());
        List<Audit> audits = run.audit(inputs(auditing.auditor(), baseline));
        write(renderer, run.hasFailed() && format.equals("text") ? run.readable() : audits);
        tellStale(baseline, audits);
        if (run.hasFailed()) {
            return Exit.UNREADABLE;
        }
        return failOn.isReachedBy(audits) ? Exit.FINDINGS : Exit.CLEAN;
    }

    private Renderer renderer() {
        try {
            return Renderers.named(format);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--format: " + e.getMessage(), e);
        }
    }

    /** An acceptance of an unreadable report is not stale: nobody knows. */
    private void tellStale(Baseline baseline, List<Audit> audits) {
        if (audits.stream().allMatch(Audit::isReadable)) {
            for (Acceptance stale : baseline.stale(audits)) {
                String told =
                        accepted + ": " + stale.fingerprint() + " matches no finding any more and can go: " + stale;
                terminal.err().println("countercheck: " + Messages.harmless(told));
            }
        }
    }

    private List<Run.Task> inputs(Countercheck auditor, Baseline baseline) {
        List<Run.Task> tasks = new ArrayList<>();
        for (Path file : files) {
            Supplier<Audit> audit = () -> auditor.audit(file).accepting(baseline);
            tasks.add(new Run.Task(file.toString(), audit));
        }
        if (table != null || prose != null) {
            Path first = table != null ? table : prose;
            tasks.add(new Run.Task(
                    first.toString(), () -> auditor.auditCsv(Optional.ofNullable(table), Optional.ofNullable(prose))
                            .accepting(baseline)));
        }
        return tasks;
    }

    private void write(Renderer renderer, List<Audit> audits) throws IOException {
        if (audits.isEmpty() || quiet && out == null) {
            return;
        }
        boolean colour = out == null && !noColour && terminal.wantsColour();
        Renderer.Options options = new Renderer.Options(
                language == null ? Language.of(audits) : language.locale(), colour, terminal.width());
        StringBuilder text = new StringBuilder();
        renderer.render(audits, options, text);
        if (out == null) {
            terminal.out().append(text).flush();
            return;
        }
        try {
            WholeFile.write(out, text);
        } catch (IOException e) {
            throw new IOException(out + " could not be written: " + e.getMessage(), e);
        }
    }
}
