package org.countercheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countercheck.Countercheck;
import org.countercheck.rule.Rule;
import org.countercheck.rule.Rulebook;
import org.countercheck.rule.file.FormulaRule;
import org.countercheck.rule.file.RuleFileException;
import org.countercheck.rule.file.RuleProblem;
import org.countercheck.rule.file.RulebookCheck;
import org.countercheck.rule.file.Rulebooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code countercheck rules}: the rulebooks themselves. */
@Command(name = "rules", description = "Checks, lists and explains rule files.", synopsisSubcommandLabel = "COMMAND")
final class RulesCommand implements Runnable {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help and exit.")
    private boolean help;

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing: check, list or explain.");
    }

    private void line(String text) {
        terminal.out().println(text);
    }

    private static Locale locale(Language language) {
        return language == null ? Locale.ENGLISH : language.locale();
    }

    @Command(
            name = "check",
            description = "Says what is wrong in a folder of rule files.",
            exitCodeListHeading = "Exit status:%n",
            exitCodeList = {
                "0:nothing must be mended; remarks may have been printed",
                "2:wrong usage",
                "4:rule files are wrong"
            })
    private int check(
            @Parameters(paramLabel = "DIR", description = "Folder of one rulebook, or of several.") Path folder,
            @Option(names = "--lang", paramLabel = "LANG", description = "zh or en. Default: en.") Language language) {
        RulebookCheck check = RulebookCheck.of(folder);
        Locale locale = locale(language);
        List<RuleProblem> all = new ArrayList<>(check.mistakes());
        all.addAll(check.remarks());
        all.forEach(problem -> line(harmless(problem.message(locale))));
        for (Rulebook book : check.rulebooks()) {
            line(book.name() + ": " + book.rules().size() + (locale.equals(Locale.CHINESE) ? " 条规则" : " rules"));
        }
        return check.mistakes().isEmpty() ? Exit.CLEAN : Exit.RULES;
    }

    @Command(
            name = "list",
            description = "Lists rulebooks and their rules: those that come with Countercheck, or those in a folder.")
    private int list(
            @Parameters(paramLabel = "DIR", arity = "0..1", description = "Folder of rule files.") Path folder) {
        List<Rulebook> books;
        try {
            books = folder == null ? Rulebooks.bundled() : Rulebooks.loadAll(folder);
        } catch (RuleFileException e) {
            throw new InvalidRules(e.getMessage(), e);
        }
        for (Rulebook book : books) {
            line(book.name() + "  " + harmless(book.title()));
            for (Rule rule : book.rules()) {
                if (rule instanceof FormulaRule formula) {
                    String level = formula.level().name().toLowerCase(Locale.ROOT);
                    line("  "
                            + harmless(
                                    (formula.id() + "  " + level + "  " + formula.relation() + "  " + formula.because())
                                            .stripTrailing()));
                } else {
                    line("  " + harmless(rule.id()));
                }
            }
        }
        return Exit.CLEAN;
    }

    @Command(name = "explain", description = "Shows how one rule was matched and computed in one report, step by step.")
    private int explain(
            @Parameters(paramLabel = "ID", description = "The rule.") String id,
            @Parameters(paramLabel = "REPORT", description = "The report.") Path report,
            @Option(names = "--rules", paramLabel = "DIR", description = "Folder of rule files to apply too.")
                    List<Path> folders,
            @Option(names = "--prior", paramLabel = "FILE", description = "The report of the year before.") Path prior,
            @Option(names = "--lang", paramLabel = "LANG", description = "zh or en. Default: en.") Language language) {
        Countercheck auditor = Countercheck.standard();
        try {
            for (Path folder : folders == null ? List.<Path>of() : folders) {
                auditor = auditor.withRules(folder);
            }
        } catch (RuleFileException e) {
            throw new InvalidRules(e.getMessage(), e);
        }
        if (prior != null) {
            auditor = auditor.withPrior(prior);
        }
        List<String> steps = auditor.explainRule(id, report, locale(language));
        if (steps.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "No rule that applies to " + report + " is called " + id + "; see: countercheck rules list");
        }
        steps.forEach(step -> line(harmless(step)));
        return Exit.CLEAN;
    }

    /** Without characters that would steer the terminal; line ends stay. */
    private static String harmless(String text) {
        return String.join("\n", text.lines().map(Messages::harmless).toList());
    }
}
