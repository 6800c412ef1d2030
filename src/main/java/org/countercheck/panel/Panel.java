package org.countercheck.panel;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.countercheck.audit.Finding;
import org.countercheck.document.Document;
import org.countercheck.document.Problem;
import org.countercheck.extract.Extraction;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;
import org.countercheck.rule.Rulebook;
import org.countercheck.rule.Vocabulary;
import org.countercheck.rule.file.FormulaRule;
import org.countercheck.source.Location;
import org.countercheck.source.SourceText;

/**
 * Checks a panel: a CSV table with one reporting unit a row and one indicator a column.
 *
 * <p>Rows are read one after the other and forgotten; only units that others name as their parent are kept. Rows that plain arithmetic does not clear are
 * judged by the same rules, labels and evaluator as a report.
 */
public final class Panel {

    /** One rule with what clears most rows of it. */
    private record Check(FormulaRule rule, Optional<List<Program>> programs) {

        boolean isFine(long[] values, byte[] kinds, boolean plain) {
            if (programs.isEmpty()) {
                return false;
            }
            for (Program program : programs.get()) {
                if (!(plain ? program.isFine(values) : program.isFine(values, kinds))) {
                    return false;
                }
            }
            return true;
        }
    }

    private final String file;
    private final Columns columns;
    private final Vocabulary words;
    private final List<String> books;
    private final List<Check> checks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Consumer<UnitFinding> sink;
    private int relations;
    private long findings;

    private Panel(
            String file, Columns columns, List<Rulebook> offered, List<Rulebook> required, Consumer<UnitFinding> sink) {
        this.file = file;
        this.columns = columns;
        this.sink = sink;
        List<Figure> template = columns.template(file);
        Facts plain = facts(template, Vocabulary.EMPTY);
        List<Rulebook> applied = Stream.concat(
                        required.stream(), offered.stream().filter(b -> b.fits(plain)))
                .toList();
        this.books = applied.stream().map(Rulebook::name).toList();
        this.words = applied.stream().map(Rulebook::vocabulary).reduce(Vocabulary.EMPTY, Vocabulary::plus);
        Facts facts = plain.with(words);
        applied.stream().flatMap(b -> b.rules().stream()).forEach(rule -> prepare(rule, facts, template));
    }

    private void prepare(Rule rule, Facts facts, List<Figure> template) {
        List<Relation> patterns = rule instanceof FormulaRule formula ? formula.patterns(facts) : List.of();
        if (patterns.isEmpty()) {
            List<Problem> told = rule.proposal(facts).problems();
            problems.addAll(
                    told.isEmpty()
                            ? List.of(new Problem("rule-needs-text", List.of(rule.id()), Location.inText(file, 1, 1)))
                            : told);
            return;
        }
        Map<Figure, Integer> places = new HashMap<>();
        template.forEach(f -> places.put(f, f.span().start()));
        List<Program> programs = new ArrayList<>();
        boolean simple = true;
        for (Relation pattern : patterns) {
            Optional<List<Program>> own = pattern.figures().stream().allMatch(f -> columns.isPlain(places.get(f)))
                    ? Program.of(pattern, places)
                    : Optional.empty();
            own.ifPresent(programs::addAll);
            simple &= own.isPresent();
        }
        relations += patterns.size();
        checks.add(new Check((FormulaRule) rule, simple ? Optional.of(List.copyOf(programs)) : Optional.empty()));
    }

    /**
     * Checks a panel and hands every finding to {@code sink}, in the order of the rows; those about parents and their children come last.
     *
     * @param file what messages call the panel
     * @param open gives its characters from the first; called twice if a column names parents
     * @param offered rulebooks that apply if the columns are those they are for
     * @param required rulebooks that apply in any case
     * @throws IOException if it cannot be read
     */
    public static PanelSummary check(
            String file, Source open, List<Rulebook> offered, List<Rulebook> required, Consumer<UnitFinding> sink)
            throws IOException {
        Set<String> parents = Parents.named(open);
        try (CSVParser parser = parser(open.open())) {
            var rows = parser.iterator();
            if (!rows.hasNext()) {
                throw new IOException(file + " is empty; its first line must name the indicators.");
            }
            Columns columns = Columns.of(rows.next().toList());
            Panel panel = new Panel(file, columns, offered, required, sink);
            Parents hierarchy = new Parents(columns, parents);
            long[] values = new long[columns.size()];
            byte[] kinds = new byte[columns.size()];
            long units = 0;
            while (rows.hasNext()) {
                CSVRecord row = rows.next();
                long line = parser.getCurrentLineNumber();
                units++;
                for (int i = 0; i < columns.size(); i++) {
                    kinds[i] = i >= row.size()
                            ? Cell.BLANK
                            : columns.isIndicator(i) ? Cell.read(row.get(i), values, i) : Cell.OTHER;
                }
                panel.check(row, line, values, kinds);
                hierarchy.add(row, line, values, kinds);
            }
            hierarchy.compare(file, panel::tell);
            return new PanelSummary(panel.books, units, panel.relations, panel.findings, panel.problems);
        }
    }

    /** Where the characters of a panel come from. */
    @FunctionalInterface
    public interface Source {
        /** The characters from the first. */
        Reader open() throws IOException;
    }

    static CSVParser parser(Reader reader) throws IOException {
        return CSVParser.parse(
                reader,
                CSVFormat.DEFAULT
                        .builder()
                        .setIgnoreEmptyLines(true)
                        .setCommentMarker('#')
                        .get());
    }

    private void check(CSVRecord row, long line, long[] values, byte[] kinds) {
        Facts facts = null;
        boolean plain = true;
        for (int i = 0; i < kinds.length; i++) {
            plain &= kinds[i] == Cell.PLAIN || !columns.isIndicator(i);
        }
        for (Check check : checks) {
            if (check.isFine(values, kinds, plain)) {
                continue;
            }
            facts = facts == null ? facts(row, line) : facts;
            for (Relation relation : check.rule.proposal(facts).relations()) {
                tell(name(row), line, new Evaluator().evaluate(relation));
            }
        }
    }

    private String name(CSVRecord row) {
        return columns.unit() < row.size() ? row.get(columns.unit()).strip() : "";
    }

    private Facts facts(CSVRecord row, long line) {
        List<Figure> figures = new ArrayList<>();
        Location location = Location.inText(file, (int) Math.min(line, Integer.MAX_VALUE), 1);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.isIndicator(i)) {
                columns.figure(i, i < row.size() ? row.get(i) : "", location).ifPresent(figures::add);
            }
        }
        return facts(figures, words);
    }

    private Facts facts(List<Figure> figures, Vocabulary vocabulary) {
        Document document = new Document(SourceText.of(file, ""), List.of(), List.of());
        return new Facts(new Extraction(document, figures, List.of(), List.of(), List.of()), vocabulary, List.of());
    }

    private void tell(String unit, long line, Evaluation evaluation) {
        if (evaluation.isBroken()) {
            Level level = evaluation.beyondRounding() ? evaluation.relation().level() : Level.NOTE;
            findings++;
            sink.accept(new UnitFinding(
                    unit,
                    line,
                    new Finding(
                            "F" + findings,
                            level,
                            evaluation,
                            evaluation.relation().figures(),
                            List.of(),
                            Optional.empty())));
        }
    }
}
