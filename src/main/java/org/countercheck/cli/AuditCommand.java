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
import org.countercheck.audit.Audit;
import org.countercheck.reader.Limits;
import org.countercheck.render.Renderer;
import org.countercheck.render.Renderers;
import org.countercheck.rule.file.RuleFileException;
import picocli.CommandLine.Command;
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

    private static final String NO_RULES = "none";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Reports to audit.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--table", paramLabel = "CSV", description = "Figures of the tables, as a CSV file instead of a report.")
    private Path table;

    @Option(names = "--prose", paramLabel = "CSV", description = "Figures of the prose, as a CSV file instead of a report.")
    private Path prose;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder of rule files to apply too; may be repeated. \"none\" switches all rule files off.")
    private List<String> rules = new ArrayList<>();

    @Option(
            names = "--panel",
            paramLabel = "CSV",
            description = "A table of many units, one a row, one indicator a column, instead of reports.")
    private Path panel;

    @Option(names = "--prior", paramLabel = "FILE", description = "The report of the year before, to compare with.")
    private Path prior;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json. Default: text.")
    private String format;

    @Option(names = "--lang", paramLabel = "LANG", description = "zh or en. Default: the language of the reports.")
    private Language language;

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of to standard output; whole or not at all.")
    private Path out;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "error",
            description = "Exit with 1 at this level or above: error, warning, note or never. Default: error.")
    private FailOn failOn;

    @Option(names = "--max-bytes", paramLabel = "N", description = "Size of a file above which it is not read. Default: 67108864.")
    private Long maxBytes;

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
            if (!files.isEmpty() || table != null || prose != null || out != null || !format.equals("text")) {
                throw new ParameterException(spec.commandLine(), "--panel stands alone: without reports, --table, --prose, --out and --format.");
            }
            return new PanelRun(terminal.out(), language == null ? Locale.CHINESE : language.locale(), quiet, failOn).check(auditor(), panel);
        }
        if (files.isEmpty() && table == null && prose == null) {
            throw new ParameterException(spec.commandLine(), "A file to audit is missing.");
        }
        if (maxBytes != null && maxBytes < 1) {
            throw new ParameterException(spec.commandLine(), "--max-bytes must be at least 1.");
        }
        Run run = new Run(terminal, !quiet && out == null && terminal.interactive());
        List<Audit> audits = run.audit(inputs(auditor()));
        write(renderer, run.hasFailed() && format.equals("text") ? run.readable() : audits);
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

    private Countercheck auditor() {
        Countercheck auditor = Countercheck.standard();
        if (maxBytes != null) {
            auditor = auditor.withLimits(new Limits(maxBytes, Limits.DEFAULT.cells(), Limits.DEFAULT.nesting()));
        }
        try {
            for (String folder : rules) {
                auditor = folder.equals(NO_RULES) ? auditor.withoutRules() : auditor.withRules(Path.of(folder));
            }
        } catch (RuleFileException | IllegalArgumentException e) {
            throw new InvalidRules(e.getMessage(), e);
        }
        return prior == null ? auditor : auditor.withPrior(prior);
    }

    private List<Run.Task> inputs(Countercheck auditor) {
        List<Run.Task> tasks = new ArrayList<>();
        for (Path file : files) {
            Supplier<Audit> audit = () -> auditor.audit(file);
            tasks.add(new Run.Task(file.toString(), audit));
        }
        if (table != null || prose != null) {
            Path first = table != null ? table : prose;
            tasks.add(new Run.Task(
                    first.toString(),
                    () -> auditor.auditCsv(Optional.ofNullable(table), Optional.ofNullable(prose))));
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
