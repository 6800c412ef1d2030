package org.countercheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.countercheck.audit.Acceptance;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Baseline;
import org.countercheck.audit.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code countercheck accept}. */
@Command(
        name = "accept",
        description = "Notes that findings of a report may stand, and why.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:the acceptance is written",
            "2:wrong usage, also if there is no such finding; nothing is written",
            "3:the report or the file of acceptances could not be read or written",
            "4:rule files are wrong"
        },
        sortOptions = false)
final class AcceptCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FINDING",
            arity = "1..*",
            description =
                    "Findings, as the audit of the same report with the same rules numbers them (F3), or their fingerprints.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--in", paramLabel = "FILE", required = true, description = "The report that has the findings.")
    private Path file;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why they may stand.")
    private String reason;

    @Option(names = "--who", paramLabel = "NAME", description = "Who says so. Default: the user of this session.")
    private String who;

    @Option(
            names = "--baseline",
            paramLabel = "CSV",
            required = true,
            description = "The file of acceptances; made if it is not there.")
    private Path baseline;

    @Mixin
    private Auditing auditing;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help and exit.")
    private boolean help;

    AcceptCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        auditing.check();
        if (reason.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(), "--reason must say why; a finding is never accepted without a reason.");
        }
        Baseline accepted = Files.exists(baseline) ? Baseline.read(baseline) : Baseline.EMPTY;
        Audit audit = auditing.auditor().audit(file);
        List<Finding> findings =
                names.stream().distinct().map(name -> finding(audit, name)).toList();
        for (Finding finding : findings) {
            refuseTwice(accepted, finding);
        }
        for (Finding finding : findings) {
            // Findings that print the same are one decision.
            if (accepted.acceptance(finding).isEmpty()) {
                accepted = accepted.plus(Acceptance.of(finding, reason, person(), LocalDate.now(clock)));
            }
        }
        StringBuilder text = new StringBuilder();
        accepted.write(text);
        try {
            WholeFile.write(baseline, text);
        } catch (IOException e) {
            throw new IOException(baseline + " could not be written: " + e.getMessage(), e);
        }
        findings.forEach(f -> terminal.out().println("accepted " + f.id() + " " + f.fingerprint()));
        terminal.out().flush();
        return Exit.CLEAN;
    }

    private Finding finding(Audit audit, String name) {
        return audit.findings().stream()
                .filter(f -> f.id().equalsIgnoreCase(name) || f.fingerprint().equals(name))
                .findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), unknown(audit, name)));
    }

    private String unknown(Audit audit, String name) {
        List<String> ids = audit.findings().stream().map(Finding::id).toList();
        return file + " has no finding " + name + "; "
                + (ids.isEmpty() ? "it has none." : "it has " + String.join(", ", ids) + ".");
    }

    private void refuseTwice(Baseline accepted, Finding finding) {
        Optional<Acceptance> before = accepted.acceptance(finding);
        if (before.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), finding.id() + " is accepted already in " + baseline + ": " + before.get());
        }
    }

    private String person() {
        String user = terminal.environment()
                .getOrDefault("USER", terminal.environment().getOrDefault("USERNAME", ""));
        return who == null ? user : who;
    }
}
