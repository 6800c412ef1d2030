package org.countercheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.countercheck.Countercheck;
import org.countercheck.reader.Limits;
import org.countercheck.rule.file.RuleFileException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that every command has which audits: with what rules, and how much may be read. */
final class Auditing {

    private static final String NO_RULES = "none";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder of rule files to apply too; may be repeated. \"none\" switches all rule files off.")
    private List<String> rules = new ArrayList<>();

    @Option(names = "--prior", paramLabel = "FILE", description = "The report of the year before, to compare with.")
    private Path prior;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "Size of a file above which it is not read. Default: 67108864.")
    private Long maxBytes;

    @Option(
            names = "--repair-steps",
            paramLabel = "N",
            description = "How long to search for the smallest sets of figures that must change. Default: 20000.")
    private Integer repairSteps;

    /** Complains about wrong values before anything is read. */
    void check() {
        if (maxBytes != null && maxBytes < 1) {
            throw new ParameterException(spec.commandLine(), "--max-bytes must be at least 1.");
        }
        if (repairSteps != null && repairSteps < 0) {
            throw new ParameterException(spec.commandLine(), "--repair-steps must be at least 0.");
        }
    }

    /** @throws InvalidRules if rule files are wrong */
    Countercheck auditor() {
        Countercheck auditor = Countercheck.standard();
        if (maxBytes != null) {
            auditor = auditor.withLimits(new Limits(maxBytes, Limits.DEFAULT.cells(), Limits.DEFAULT.nesting()));
        }
        if (repairSteps != null) {
            auditor = auditor.withRepairSteps(repairSteps);
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
}
