package org.countercheck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Auditor;
import org.countercheck.document.Document;
import org.countercheck.explain.MinimalRepair;
import org.countercheck.extract.Extractor;
import org.countercheck.panel.Panel;
import org.countercheck.panel.PanelSummary;
import org.countercheck.panel.UnitFinding;
import org.countercheck.reader.CharacterStream;
import org.countercheck.reader.Limits;
import org.countercheck.reader.Readers;
import org.countercheck.reader.UnreadableDocumentException;
import org.countercheck.rule.Rule;
import org.countercheck.rule.Rulebook;
import org.countercheck.rule.file.RuleTrace;
import org.countercheck.rule.file.Rulebooks;
import org.countercheck.rule.inferred.FlatSums;
import org.countercheck.rule.inferred.ItemSums;
import org.countercheck.rule.inferred.ListedRows;
import org.countercheck.rule.inferred.PlannedAndActual;
import org.countercheck.rule.inferred.SameQuantity;
import org.countercheck.rule.inferred.ShareGroups;
import org.countercheck.rule.inferred.StagedLists;
import org.countercheck.rule.inferred.StatedBalances;
import org.countercheck.rule.inferred.StatedChanges;
import org.countercheck.rule.inferred.StatedCounts;
import org.countercheck.rule.inferred.StatedDifferences;
import org.countercheck.rule.inferred.StatedRatios;
import org.countercheck.rule.inferred.StatedShares;
import org.countercheck.rule.inferred.StatedSums;
import org.countercheck.rule.inferred.TableColumns;
import org.countercheck.rule.inferred.TableSums;
import org.countercheck.rule.inferred.TableYears;
import org.countercheck.rule.inferred.YearBefore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door: audits documents for numbers that contradict each other.
 *
 * <p>Immutable and safe for use by several threads; each {@code with…} gives another auditor. So are the audits. What is
 * logged (SLF4J) names files and counts, never a number or sentence of a report above {@code DEBUG}.
 *
 * <pre>{@code
 * Audit audit = Countercheck.standard().audit(Path.of("report.txt"));
 * for (Finding f : audit.findings()) System.out.println(f.location() + " " + f.message(Locale.CHINA));
 * }</pre>
 */
public final class Countercheck {

    private static final Logger LOG = LoggerFactory.getLogger(Countercheck.class);

    private static final List<Rule> BUILT_IN = List.of(
            new StatedSums(),
            new StatedShares(),
            new StatedChanges(),
            new StatedBalances(),
            new StatedRatios(),
            new StatedCounts(),
            new StatedDifferences(),
            new PlannedAndActual(),
            new ItemSums(),
            new StagedLists(),
            new ListedRows(),
            new TableSums(),
            new TableColumns(),
            new FlatSums(),
            new ShareGroups(),
            new TableYears(),
            new SameQuantity(),
            new YearBefore());

    private final Limits limits;
    private final List<Rulebook> offered;
    private final List<Rulebook> required;
    private final List<Rule> rules;
    private final Optional<Prior> prior;
    private final int repairSteps;
    private final Auditor auditor;
    private final Readers readers = Readers.standard();

    private Countercheck(
            Limits limits,
            List<Rulebook> offered,
            List<Rulebook> required,
            List<Rule> rules,
            Optional<Prior> prior,
            int repairSteps) {
        this.limits = limits;
        this.offered = offered;
        this.required = required;
        this.rules = rules;
        this.prior = prior;
        this.repairSteps = repairSteps;
        // What is declared comes first: it stays where a built-in rule says the same.
        List<Rule> all = Stream.concat(rules.stream(), BUILT_IN.stream()).toList();
        Auditor plain = new Auditor(Extractor.chinese(), all, offered, required).withRepairSteps(repairSteps);
        this.auditor = prior.map(p -> plain.withPrior(p.report())).orElse(plain);
    }

    /** The report of the year before, and the file that it was read from. */
    private record Prior(Path file, Document report) {}

    /** The auditor with the built-in rules and the rule files that come with the library, which apply to the documents they are for. */
    public static Countercheck standard() {
        return new Countercheck(
                Limits.DEFAULT, Rulebooks.bundled(), List.of(), List.of(), Optional.empty(), MinimalRepair.STEPS);
    }

    /**
     * The same auditor with one more folder of rule files, which apply to every document. A rulebook replaces the bundled one of the same name.
     *
     * @throws org.countercheck.rule.file.RuleFileException with every mistake of every file
     */
    public Countercheck withRules(Path folder) {
        List<Rulebook> more = new ArrayList<>(required);
        more.addAll(Rulebooks.loadAll(folder));
        Set<String> names = more.stream().map(Rulebook::name).collect(Collectors.toSet());
        return new Countercheck(
                limits,
                offered.stream().filter(b -> !names.contains(b.name())).toList(),
                more,
                rules,
                prior,
                repairSteps);
    }

    /** The same auditor without any rule files. */
    public Countercheck withoutRules() {
        return new Countercheck(limits, List.of(), List.of(), rules, prior, repairSteps);
    }

    /** The same auditor with other limits on what it reads. */
    public Countercheck withLimits(Limits other) {
        return new Countercheck(other, offered, required, rules, prior, repairSteps);
    }

    /**
     * The same auditor, which compares every document with the report of the year before: what is carried over, growth, jumps, figures that were not updated.
     *
     * @throws UnreadableDocumentException if that report cannot be read
     */
    public Countercheck withPrior(Path report) {
        return new Countercheck(
                limits,
                offered,
                required,
                rules,
                Optional.of(new Prior(report, readers.read(report, limits))),
                repairSteps);
    }

    /**
     * The same auditor, which ends its search for the smallest sets of figures whose change satisfies every relation after {@code steps} tried figures in
     * each part of a document; the findings say where it was not finished.
     *
     * @throws IllegalArgumentException if {@code steps} is negative
     */
    public Countercheck withRepairSteps(int steps) {
        if (steps < 0) {
            throw new IllegalArgumentException("steps must be at least 0, not " + steps);
        }
        return new Countercheck(limits, offered, required, rules, prior, steps);
    }

    /** The same auditor with one more rule, which applies to every document. */
    public Countercheck withRule(Rule rule) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return new Countercheck(limits, offered, required, more, prior, repairSteps);
    }

    /**
     * How one rule is matched and computed in one report, step by step, in Chinese or English; empty if no rule that applies is called so.
     *
     * @throws UnreadableDocumentException if the report cannot be read
     */
    public List<String> explainRule(String id, Path report, Locale locale) {
        return auditor.trace(readers.read(report, limits), id)
                .map(t -> RuleTrace.of(t.rule(), t.facts(), locale))
                .orElse(List.of());
    }

    /**
     * Audits one document.
     *
     * @throws UnreadableDocumentException if it cannot be read
     */
    public Audit audit(Path file) {
        Audit audit = audit(readers.read(file, limits)).readFrom(withPriorFile(file));
        LOG.debug(
                "{}: {} figures, {} relations, {} findings",
                file,
                audit.extraction().figures().size(),
                audit.evaluations().size(),
                audit.findings().size());
        return audit;
    }

    /**
     * Audits documents one after the other, each when the stream asks for it, so that one document is in memory at a time.
     *
     * <p>The audits are in the order of the files. A document that cannot be read, or on which the audit fails, does not end the stream: its audit is not
     * {@linkplain Audit#isReadable() readable} and holds nothing but the problem. Closing the stream closes {@code files}, and no further file is read.
     *
     * <pre>{@code
     * try (Stream<Path> files = Files.list(folder).sorted();
     *         Stream<Audit> audits = Countercheck.standard().audit(files)) {
     *     audits.filter(a -> !a.openFindings(Level.ERROR).isEmpty()).forEach(a -> publishLater(a));
     * }
     * }</pre>
     */
    public Stream<Audit> audit(Stream<Path> files) {
        AtomicBoolean closed = new AtomicBoolean();
        return files.sequential()
                .takeWhile(file -> !closed.get())
                .map(this::auditOrProblem)
                .onClose(() -> closed.set(true));
    }

    /** Whatever one document provokes, the rest of the run is not lost. */
    private Audit auditOrProblem(Path file) {
        try {
            return audit(file);
        } catch (UnreadableDocumentException e) {
            LOG.warn("{} could not be read: {}", file, e.reason());
            LOG.debug("{} could not be read", file, e);
            return Audit.unreadable(String.valueOf(file.getFileName()), e.getMessage())
                    .readFrom(List.of(file));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} could not be audited: {}", file, e.getClass().getName());
            LOG.debug("{} could not be audited", file, e);
            String name = String.valueOf(file.getFileName());
            return Audit.unreadable(
                            name,
                            name + ": The audit failed with " + e.getClass().getSimpleName() + ".")
                    .readFrom(List.of(file));
        }
    }

    /** Findings that compare with the year before have places in both reports. */
    private List<Path> withPriorFile(Path... files) {
        return Stream.concat(Stream.of(files), prior.map(Prior::file).stream()).toList();
    }

    /** Audits a document that has been read already, or made by other means. */
    public Audit audit(Document document) {
        return auditor.audit(document);
    }

    /**
     * Checks a table of many units, one a row, one indicator a column, and hands every finding to {@code sink}. Memory does not grow with the number of rows.
     *
     * @throws IOException if the table cannot be read
     */
    public PanelSummary auditPanel(Path csv, Consumer<UnitFinding> sink) throws IOException {
        return Panel.check(csv.toString(), () -> CharacterStream.open(csv), offered, required, sink);
    }

    /**
     * Audits figures that are given as CSV files.
     *
     * @param table figures of the tables
     * @param prose figures of the prose
     * @throws UnreadableDocumentException if one cannot be read
     * @throws IllegalArgumentException if neither is given
     */
    public Audit auditCsv(Optional<Path> table, Optional<Path> prose) {
        if (table.isPresent() && prose.isPresent()) {
            return audit(readers.readPair(Readers.load(prose.get(), limits), Readers.load(table.get(), limits)))
                    .readFrom(withPriorFile(prose.get(), table.get()));
        }
        return audit(table.or(() -> prose)
                .orElseThrow(() -> new IllegalArgumentException("a table or a prose file is needed")));
    }
}
