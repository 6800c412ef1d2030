package org.countercheck.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.countercheck.document.Document;
import org.countercheck.document.Problem;
import org.countercheck.explain.MinimalRepair;
import org.countercheck.explain.Misreadings;
import org.countercheck.explain.Suppositions;
import org.countercheck.extract.Extraction;
import org.countercheck.extract.Extractor;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Proposal;
import org.countercheck.rule.Rule;
import org.countercheck.rule.Rulebook;
import org.countercheck.rule.Vocabulary;
import org.countercheck.rule.inferred.RoundingConvention;

/**
 * Audits documents: figures, relations, outcomes, findings. Immutable and safe for use by several threads.
 */
public final class Auditor {

    private final Extractor extractor;
    private final List<Rule> rules;
    private final List<Rulebook> offered;
    private final List<Rulebook> required;
    private final List<Figure> prior;
    private final int repairSteps;

    /**
     * An auditor without the report of the year before.
     *
     * @param extractor finds the figures
     * @param rules rules for every document
     * @param offered rulebooks that apply to the documents they are for
     * @param required rulebooks that apply to every document
     */
    public Auditor(Extractor extractor, List<Rule> rules, List<Rulebook> offered, List<Rulebook> required) {
        this(extractor, rules, offered, required, List.of(), MinimalRepair.STEPS);
    }

    private Auditor(
            Extractor extractor,
            List<Rule> rules,
            List<Rulebook> offered,
            List<Rulebook> required,
            List<Figure> prior,
            int repairSteps) {
        this.extractor = Objects.requireNonNull(extractor, "extractor");
        this.rules = List.copyOf(rules);
        this.offered = List.copyOf(offered);
        this.required = List.copyOf(required);
        this.prior = List.copyOf(prior);
        this.repairSteps = repairSteps;
    }

    /** The same auditor, whose search for the smallest repairs ends after other many steps in each part of a document. */
    public Auditor withRepairSteps(int steps) {
        return new Auditor(extractor, rules, offered, required, prior, steps);
    }

    /** The same auditor, which compares every document with the report of the year before. */
    public Auditor withPrior(Document before) {
        List<Figure> figures =
                RoundingConvention.applied(extractor.extract(before)).figures();
        return new Auditor(
                extractor,
                rules,
                offered,
                required,
                figures.stream().map(f -> f.from(Origin.PRIOR)).toList(),
                repairSteps);
    }

    /** All that can be established about {@code document}. */
    public Audit audit(Document document) {
        Extraction extraction = RoundingConvention.applied(extractor.extract(document));
        List<Rulebook> books = new ArrayList<>(required);
        Facts plain = new Facts(extraction, Vocabulary.EMPTY, prior);
        offered.stream().filter(book -> book.fits(plain)).forEach(books::add);
        List<Problem> problems = new ArrayList<>(document.problems());
        problems.addAll(extraction.problems());
        List<Figure> known = new ArrayList<>(extraction.figures());
        known.addAll(prior);
        List<Evaluation> weighed = Suppositions.weighed(known, evaluate(relations(plain, books, problems)));
        List<Evaluation> evaluations = Misreadings.undecided(known, weighed);
        List<Finding> findings = Findings.of(known, evaluations, repairSteps);
        return new Audit(
                extraction,
                books.stream().map(Rulebook::name).toList(),
                evaluations,
                findings,
                Coverage.of(extraction.figures(), evaluations),
                problems,
                Baseline.EMPTY,
                provenance(books));
    }

    private static Provenance provenance(List<Rulebook> books) {
        Map<String, String> bookOf = new LinkedHashMap<>();
        books.forEach(book -> book.rules().forEach(rule -> bookOf.putIfAbsent(rule.id(), book.name())));
        return new Provenance(List.of(), bookOf);
    }

    private List<Relation> relations(Facts plain, List<Rulebook> books, List<Problem> problems) {
        Vocabulary words = Vocabulary.EMPTY;
        for (Rulebook book : books) {
            words = words.plus(book.vocabulary());
        }
        Facts facts = plain.with(words);
        Map<Object, Relation> relations = new LinkedHashMap<>();
        for (Rulebook book : books) {
            for (Rule rule : book.rules()) {
                Proposal proposal = rule.proposal(facts);
                proposal.problems().forEach(p -> problems.add(offered.contains(book) ? withoutSuggestion(p) : p));
                proposal.relations().forEach(relation -> relations.merge(identity(relation), relation, Auditor::surer));
            }
        }
        for (Rule rule : rules) {
            Proposal proposal = rule.proposal(facts);
            problems.addAll(proposal.problems());
            proposal.relations().forEach(relation -> relations.merge(identity(relation), relation, Auditor::surer));
        }
        return List.copyOf(relations.values());
    }

    /** Nobody mistyped a label of a rulebook that chose itself: the document just does not have it. */
    private static Problem withoutSuggestion(Problem problem) {
        return problem.key().equals("rule-label-unknown")
                ? new Problem("rule-matched-nothing", problem.arguments().subList(0, 2), problem.location())
                : problem;
    }

    /** The one proposed first, unless its words leave open what those of the other say. */
    private static Relation surer(Relation first, Relation other) {
        return first.basis().isOpen() && !other.basis().isOpen() ? other : first;
    }

    /** Relations that say the same are one; what is declared was proposed first and stays. */
    private static Object identity(Relation relation) {
        List<String> left =
                relation.left().figures().stream().map(Auditor::id).sorted().toList();
        List<String> right =
                relation.right().figures().stream().map(Auditor::id).sorted().toList();
        boolean turned =
                relation.comparison() == Comparison.EQUAL && left.toString().compareTo(right.toString()) > 0;
        String shape = left.size() == 1 && right.size() == 1
                ? "tie"
                : relation.left().getClass().getSimpleName()
                        + relation.right().getClass().getSimpleName();
        return List.of(relation.comparison(), turned ? right : left, turned ? left : right, shape);
    }

    private static String id(Figure figure) {
        return figure.origin() == Origin.PRIOR ? "prior " + figure.id() : figure.id();
    }

    /** A rule of the rulebooks that apply to a document, and what it knows about it; empty if there is no such rule. */
    public Optional<Traced> trace(Document document, String rule) {
        Extraction extraction = RoundingConvention.applied(extractor.extract(document));
        Facts plain = new Facts(extraction, Vocabulary.EMPTY, prior);
        List<Rulebook> books = Stream.concat(required.stream(), offered.stream().filter(book -> book.fits(plain)))
                .toList();
        Vocabulary words = Vocabulary.EMPTY;
        for (Rulebook book : books) {
            words = words.plus(book.vocabulary());
        }
        Facts facts = plain.with(words);
        return books.stream()
                .flatMap(b -> b.rules().stream())
                .filter(r -> r.id().equals(rule))
                .findFirst()
                .map(r -> new Traced(r, facts));
    }

    /**
     * A rule beside the document it is asked about.
     *
     * @param rule the rule
     * @param facts what it knows
     */
    public record Traced(Rule rule, Facts facts) {}

    private static List<Evaluation> evaluate(List<Relation> relations) {
        Evaluator evaluator = new Evaluator();
        return relations.stream().map(evaluator::evaluate).toList();
    }
}
