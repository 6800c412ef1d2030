package org.countercheck.rule.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countercheck.document.Problem;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Axis;
import org.countercheck.rule.Facts;
import org.countercheck.rule.LabelText;
import org.countercheck.rule.Proposal;
import org.countercheck.rule.Rule;

/** How one rule is matched and computed in one document, step by step: the rule, what its labels found, each relation with its numbers, the outcome. */
public final class RuleTrace {

    private static final int MOST_FIGURES = 12;

    private final Facts facts;
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    private RuleTrace(Facts facts, Locale locale) {
        this.facts = facts;
        this.locale = locale;
    }

    /** The steps, a line each, in Chinese or English. */
    public static List<String> of(Rule rule, Facts facts, Locale locale) {
        RuleTrace trace = new RuleTrace(facts, locale);
        if (rule instanceof FormulaRule formula) {
            trace.written(formula);
        } else {
            trace.tell("trace-java", rule.id());
        }
        Proposal proposal = rule.proposal(facts);
        for (Relation relation : proposal.relations()) {
            trace.computed(new Evaluator().evaluate(relation));
        }
        for (Problem problem : proposal.problems()) {
            trace.lines.add(RuleWording.of(problem, locale).orElse(problem.key()));
        }
        if (proposal.relations().isEmpty() && proposal.problems().isEmpty()) {
            trace.tell("trace-nothing", rule.id());
        }
        return List.copyOf(trace.lines);
    }

    private void tell(String key, String... arguments) {
        lines.add(RuleWording.of(key, List.of(arguments), locale));
    }

    private void written(FormulaRule rule) {
        tell("trace-rule", rule.id(), rule.relation(), rule.location().toString());
        for (Formula.Reference reference : new LinkedHashSet<>(rule.formula().references())) {
            for (Origin origin : reference.source().map(List::of).orElse(List.of(Origin.TABLE, Origin.PROSE))) {
                found(reference, origin);
            }
        }
    }

    private void found(Formula.Reference reference, Origin origin) {
        String label =
                origin.name().toLowerCase(Locale.ROOT) + ":" + reference.path() + (reference.children() ? "/*" : "");
        List<Figure> rows = reference.children()
                ? facts.labels().children(reference.path(), origin)
                : facts.labels().figures(reference.path(), origin, Axis.ROW);
        List<Figure> columns =
                reference.children() ? List.of() : facts.labels().figures(reference.path(), origin, Axis.COLUMN);
        List<Figure> group = rows.isEmpty() && columns.isEmpty() && origin != Origin.PROSE
                ? facts.labels().group(reference.path(), origin)
                : List.of();
        list("trace-rows", label, rows);
        list("trace-columns", label, columns);
        list("trace-group", label, group);
        if (rows.isEmpty() && columns.isEmpty() && group.isEmpty()) {
            tell("trace-none", label);
        }
        String last = LabelText.normalise(
                reference.path().segments().get(reference.path().segments().size() - 1));
        Optional<Figure> alias = rows.stream()
                .filter(f ->
                        !reference.children() && !LabelText.normalise(f.name()).equals(last))
                .findFirst();
        alias.ifPresent(f -> tell("trace-alias", f.name()));
    }

    private void list(String key, String label, List<Figure> figures) {
        if (!figures.isEmpty()) {
            tell(key, label, String.valueOf(figures.size()));
            figures.stream()
                    .limit(MOST_FIGURES)
                    .forEach(f -> lines.add("    " + f.location() + "  " + path(f) + "  "
                            + f.text().strip()));
            if (figures.size() > MOST_FIGURES) {
                lines.add("    …");
            }
        }
    }

    private static String path(Figure figure) {
        String columns = figure.columns().isEmpty() ? "" : " [" + String.join("/", figure.columns()) + "]";
        return String.join("/", figure.label()) + columns;
    }

    private void computed(Evaluation evaluation) {
        Relation relation = evaluation.relation();
        String sign = relation.right() instanceof Expression.Between
                ? "in"
                : relation.comparison().sign();
        String outcome =
                RuleWording.of("trace-" + evaluation.outcome().name().toLowerCase(Locale.ROOT), List.of(), locale);
        tell(
                "trace-relation",
                text(relation.left()) + " " + sign + " " + text(relation.right()),
                value(evaluation.printed()),
                value(evaluation.expected()),
                outcome);
    }

    private static String value(Optional<Rational> value) {
        return value.map(v -> v.isWhole() ? v.toString() : v.toDecimal(8).toPlainString())
                .orElse("?");
    }

    /** The expression with the numbers as printed. */
    private static String text(Expression expression) {
        if (expression instanceof Expression.Term t) {
            return t.figure().text().isBlank() ? "—" : t.figure().text().strip();
        } else if (expression instanceof Expression.Constant c) {
            return c.quantity().value() + c.quantity().unit().symbol();
        } else if (expression instanceof Expression.Sum) {
            return joined(expression, "", " + ", "");
        } else if (expression instanceof Expression.Difference) {
            return joined(expression, "(", " - ", ")");
        } else if (expression instanceof Expression.Product) {
            return joined(expression, "(", " * ", ")");
        } else if (expression instanceof Expression.Quotient) {
            return joined(expression, "(", " / ", ")");
        } else if (expression instanceof Expression.Between) {
            return joined(expression, "", " .. ", "");
        }
        String name = expression instanceof Expression.Least
                ? "min"
                : expression instanceof Expression.Greatest
                        ? "max"
                        : expression instanceof Expression.Absolute
                                ? "abs"
                                : expression instanceof Expression.Share ? "share" : "growth";
        return joined(expression, name + "(", "; ", ")");
    }

    private static String joined(Expression expression, String open, String between, String close) {
        return expression.operands().stream().map(RuleTrace::text).collect(Collectors.joining(between, open, close));
    }
}
