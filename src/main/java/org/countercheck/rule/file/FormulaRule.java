package org.countercheck.rule.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countercheck.document.Problem;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Claims;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Labels;
import org.countercheck.rule.Proposal;
import org.countercheck.rule.Rule;
import org.countercheck.source.Location;
import org.countercheck.source.Span;

/** A rule that is a relation between labels: one row of a rule file, or the same written in Java. */
public final class FormulaRule implements Rule {

    private final String id;
    private final Level level;
    private final Formula formula;
    private final String text;
    private final String because;
    private final When when;
    private final Location location;

    FormulaRule(String id, Level level, Formula formula, String text, String because, When when, Location location) {
        this.id = id;
        this.level = level;
        this.formula = formula;
        this.text = text;
        this.because = because;
        this.when = when;
        this.location = location;
    }

    /**
     * The rule that a row of {@code rules.csv} with these cells is.
     *
     * @param id name of the rule
     * @param level the most serious level at which a broken relation is reported
     * @param relation the relation, in the language described in the package's documentation
     * @param because the reason, shown with findings; may be empty
     * @throws RuleFileException if the relation has a mistake
     */
    public static FormulaRule of(String id, Level level, String relation, String because) {
        Objects.requireNonNull(level, "level");
        Location location = Location.inText(id, 1, 1);
        try {
            return new FormulaRule(id, level, Parser.parse(relation), relation, because, When.ALWAYS, location);
        } catch (FormulaException e) {
            throw new RuleFileException(List.of(new RuleProblem(
                    e.key, e.arguments, Location.inText(id, 1, e.start + 1), relation, e.start, e.end)));
        }
    }

    @Override
    public String id() {
        return id;
    }

    /** The most serious level at which a broken relation is reported. */
    public Level level() {
        return level;
    }

    /** The relation as written. */
    public String relation() {
        return text;
    }

    /** The reason, as written; may be empty. */
    public String because() {
        return because;
    }

    /** Where the rule is written. */
    public Location location() {
        return location;
    }

    /** The labels of the relation, each as a path, in order. */
    public List<String> labels() {
        return formula.references().stream()
                .map(r -> r.path().toString())
                .distinct()
                .toList();
    }

    /** Whether the rule applies to every document that has its labels. */
    public boolean isUnconditional() {
        return when.claims().isEmpty()
                && when.absent().isEmpty()
                && when.condition().isEmpty();
    }

    /** A remark about the characters of the relation from {@code from} up to {@code to}. */
    RuleProblem problem(String key, List<String> arguments, int from, int to) {
        Location at = Location.inText(location.source(), location.line(), location.column() + from);
        return new RuleProblem(key, arguments, at, text, from, to);
    }

    Formula formula() {
        return formula;
    }

    @Override
    public List<Relation> relations(Facts facts) {
        return proposal(facts).relations();
    }

    @Override
    public Proposal proposal(Facts facts) {
        List<Claims.Made> made = when.claims().in(facts);
        boolean mentioned = isUnwanted(facts);
        boolean optional = formula.references().stream().anyMatch(Formula.Reference::optional);
        if (!when.claims().isEmpty() && made.isEmpty() || mentioned && !optional) {
            return Proposal.NOTHING;
        }
        List<Span> evidence = made.stream().map(Claims.Made::words).toList();
        List<Figure> about =
                made.stream().flatMap(m -> m.about().stream()).distinct().toList();
        List<Formula.Reference> references = when.references(formula);
        boolean anywhere = references.stream().anyMatch(r -> r.source().isEmpty());
        List<Relation> relations = new ArrayList<>();
        List<Binding> failures = new ArrayList<>();
        for (Origin origin : anywhere ? List.of(Origin.TABLE, Origin.PROSE) : List.of(Origin.TABLE)) {
            Binding binding = Binder.bind(references, facts.labels(), origin);
            if (binding instanceof Binding.Points points) {
                points.points().stream()
                        .filter(when::holds)
                        .filter(p -> !mentioned || isFull(p))
                        .map(p -> new Compiler(p).compile(formula))
                        // prose:X = X, looked for in prose, says nothing
                        .filter(s -> s.left().figures().isEmpty() || !s.left().equals(s.right()))
                        .filter(FormulaRule::isOfOneSort)
                        .map(s -> relation(s, evidence, about))
                        .map(Blanks::leftOut)
                        .forEach(relations::add);
            } else {
                failures.add(binding);
            }
        }
        return new Proposal(relations, problems(failures, relations.isEmpty(), facts));
    }

    /** 上年结转61万元 is called like a number of applications, and is none. */
    private static boolean isOfOneSort(Compiler.Sides sides) {
        boolean alone = sides.left() instanceof Expression.Term && sides.right() instanceof Expression.Term;
        return !alone
                || sides.left()
                        .figures()
                        .get(0)
                        .unit()
                        .isComparableTo(sides.right().figures().get(0).unit());
    }

    private Relation relation(Compiler.Sides sides, List<Span> evidence, List<Figure> about) {
        return new Relation(
                id, sides.left(), formula.comparison(), sides.right(), level, Basis.DECLARED, because, evidence, about);
    }

    /** Whether the report has words that the rule is not for. */
    private boolean isUnwanted(Facts facts) {
        return !when.absent().isEmpty() && when.absent().isMentionedIn(facts);
    }

    /** Whether all labels that may be missing are there: then the words have been understood. */
    private boolean isFull(Map<Formula.Reference, List<Figure>> point) {
        return formula.references().stream().filter(Formula.Reference::optional).allMatch(point::containsKey);
    }

    /**
     * The relations between the figures of tables whatever their values, and whatever the condition of the rule: for documents of which there are many with
     * the same labels. Empty if the rule depends on words of the report, or if it does not match.
     */
    public List<Relation> patterns(Facts facts) {
        if (!when.claims().isEmpty() || isUnwanted(facts)) {
            return List.of();
        }
        Binding binding = Binder.bind(when.references(formula), facts.labels(), Origin.TABLE);
        return binding instanceof Binding.Points points
                ? points.points().stream()
                        .map(p -> new Compiler(p).compile(formula))
                        .map(s -> relation(s, List.of(), List.of()))
                        .toList()
                : List.of();
    }

    /** Ambiguous labels always; a label that is nowhere, if the rule matched nothing else. */
    private List<Problem> problems(List<Binding> failures, boolean nothing, Facts facts) {
        List<Problem> problems = new ArrayList<>();
        for (Binding failure : failures) {
            if (failure instanceof Binding.Ambiguous a) {
                problems.add(new Problem(
                        "rule-label-ambiguous",
                        List.of(id, a.reference().path().toString(), candidates(a.candidates())),
                        location));
            }
        }
        Optional<Binding.Missing> missing = failures.stream()
                .filter(Binding.Missing.class::isInstance)
                .map(Binding.Missing.class::cast)
                .findFirst();
        if (nothing && problems.isEmpty() && missing.isPresent()) {
            problems.add(missing(missing.get().reference(), facts));
        }
        return problems;
    }

    private Problem missing(Formula.Reference reference, Facts facts) {
        Labels labels = facts.labels();
        if (facts.prior().isEmpty() && reference.source().equals(Optional.of(Origin.PRIOR))) {
            return new Problem("rule-prior-missing", List.of(id), location);
        }
        String label = reference.path().toString();
        if (labels.canonical(reference.path()).isPresent()) {
            return new Problem("rule-matched-nothing", List.of(id, label), location);
        }
        Origin origin = reference.source().orElse(Origin.TABLE);
        List<String> names = new ArrayList<>(labels.names(origin));
        if (reference.source().isEmpty()) {
            names.addAll(labels.names(Origin.PROSE));
        }
        String last =
                reference.path().segments().get(reference.path().segments().size() - 1);
        return new Problem("rule-label-unknown", List.of(id, label, Suggestion.of(last, names)), location);
    }

    private static String candidates(List<Figure> figures) {
        return String.join(
                "; ",
                figures.stream()
                        .map(f -> String.join("/", f.label()) + " " + f.text() + " (" + f.location() + ")")
                        .toList());
    }

    /** The rule as a row of a rule file would write it. */
    @Override
    public String toString() {
        return id + ": " + text;
    }
}
