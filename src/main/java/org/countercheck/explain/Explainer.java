package org.countercheck.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Evaluation;

/**
 * Explains broken relations: which figure is wrong, which slip may have made it so, and which finding it follows from.
 *
 * <p>Every explanation has been verified by arithmetic; where two of one sort fit equally well, neither is given.
 */
public final class Explainer {

    /** Slips that show in other figures of the document, and so accuse one figure even if another could be changed as well. */
    private static final List<Hypothesis> BORROWED = List.of(
            new Regrouping(),
            new OtherRow(),
            new OnlyPart(),
            new Exchanged(),
            new OtherScope(),
            new OtherParts(),
            new Stale());

    /** Slips that show in the figure alone. */
    private static final List<Hypothesis> OWN = List.of(
            new Truncation(),
            new OtherBase(),
            new Direction(),
            new DigitSlip(),
            new Scale(),
            new DoubleCount(),
            new Claimed());

    private final Context context;
    private final Suspects suspects;
    private final Repairs repairs;

    /** The explainer of one document. Not for use by several threads: it remembers what it has computed. */
    public Explainer(Context context) {
        this(context, MinimalRepair.STEPS);
    }

    /**
     * The same with another bound.
     *
     * @param context the document
     * @param repairSteps after how many tried figures the search for the smallest repairs ends, in each part of the document
     */
    public Explainer(Context context, int repairSteps) {
        this.context = context;
        this.repairs = new Repairs(context, repairSteps);
        this.suspects = new Suspects(context, repairs);
    }

    /**
     * What is known about one broken relation.
     *
     * @param evaluation the broken relation
     * @param suspects its figures, the one most likely wrong first
     * @param explanations why it may be broken, the likeliest first
     * @param cause the broken relation it follows from; empty if it stands for itself
     */
    public record Diagnosis(
            Evaluation evaluation, List<Figure> suspects, List<Explanation> explanations, Optional<Evaluation> cause) {

        /** Copies the lists. */
        public Diagnosis {
            suspects = List.copyOf(suspects);
            explanations = List.copyOf(explanations);
        }
    }

    /** One diagnosis for each broken relation of the context, in order. */
    public List<Diagnosis> diagnose() {
        List<Evaluation> broken =
                context.evaluations().stream().filter(Evaluation::isBroken).toList();
        if (broken.isEmpty()) {
            return List.of();
        }
        List<Optional<Evaluation>> causes = new Causes(context).of(broken);
        List<Diagnosis> diagnoses = new ArrayList<>();
        for (int i = 0; i < broken.size(); i++) {
            Evaluation evaluation = broken.get(i);
            List<Explanation> explanations = explain(evaluation);
            diagnoses.add(new Diagnosis(evaluation, suspects(evaluation, explanations), explanations, causes.get(i)));
        }
        return List.copyOf(diagnoses);
    }

    /** The explanations of one broken relation, the likeliest first. */
    public List<Explanation> explain(Evaluation broken) {
        List<Explanation> explanations = new ArrayList<>();
        Optional<Suspects.Standing> convicted = suspects.convicted(broken);
        boolean few = broken.relation().figures().size() <= Suspects.MOST_FIGURES;
        for (Suspects.Standing standing : few ? suspects.ranked(broken) : List.<Suspects.Standing>of()) {
            Figure figure = standing.figure();
            boolean proven = convicted.filter(c -> c.figure().equals(figure)).isPresent();
            Suspicion suspicion = new Suspicion(broken, figure, Required.value(broken, figure), proven, context);
            add(BORROWED, suspicion, explanations);
            if (convicted.isEmpty() || proven) {
                add(OWN, suspicion, explanations);
            }
        }
        minimalRepair(broken).ifPresent(explanations::add);
        if (explanations.stream().anyMatch(e -> e.kind() == Kind.TRUNCATION)) {
            explanations.removeIf(e -> isDigits(e.kind()));
        } else if (explanations.stream().anyMatch(e -> isBorrowed(e.kind()))) {
            // Numbers that are equal elsewhere say more than numbers that differ in one digit.
            explanations.removeIf(e -> e.kind() == Kind.DIGIT);
        }
        if (explanations.stream().anyMatch(e -> e.kind() == Kind.EXCHANGED)) {
            // Two exchanged rows are each the value of another row.
            explanations.removeIf(e -> e.kind() == Kind.OTHER_ROW);
        }
        // The sort is stable: among explanations of one kind the likelier suspect stays first.
        explanations.sort(Comparator.comparing(Explanation::kind));
        return List.copyOf(explanations);
    }

    private static void add(List<Hypothesis> hypotheses, Suspicion suspicion, List<Explanation> explanations) {
        for (Hypothesis hypothesis : hypotheses) {
            for (Explanation explanation : hypothesis.explain(suspicion)) {
                if (isNew(explanation, explanations)) {
                    explanations.add(explanation);
                }
            }
        }
    }

    /**
     * The figures of a broken relation, the one most likely wrong first. A figure that carries the number of another one goes first, unless
     * several broken relations accuse a different one.
     */
    private List<Figure> suspects(Evaluation broken, List<Explanation> explanations) {
        List<Figure> order = new ArrayList<>(suspects.of(broken));
        Optional<Suspects.Standing> convicted = suspects.convicted(broken);
        if (convicted.isPresent() && convicted.get().repaired() > 1 || explanations.isEmpty()) {
            return order;
        }
        if (explanations.stream().anyMatch(e -> e.kind() == Kind.CLAIM)) {
            // The numbers bear each other out: what the words claim of the figure beside them is more likely wrong.
            List<Figure> claimed = new ArrayList<>(broken.relation().about());
            order.stream().filter(f -> !claimed.contains(f)).forEach(claimed::add);
            return claimed;
        }
        Explanation first = explanations.get(0);
        boolean tied = Context.isTie(broken.relation());
        boolean accuses = isBorrowed(first.kind())
                || first.kind() == Kind.SCALE
                || !tied && (first.kind() == Kind.SWAP || first.kind() == Kind.DIGIT_COUNT);
        if (accuses) {
            Figure accused = first.figures().get(0);
            if (order.remove(accused)) {
                order.add(0, accused);
            }
        }
        return order;
    }

    /** The same slip, seen from the other figure, is told once. */
    private static boolean isNew(Explanation explanation, List<Explanation> known) {
        boolean digits = isDigits(explanation.kind());
        return known.stream().noneMatch(e -> e.kind() == explanation.kind() || digits && isDigits(e.kind()));
    }

    private static boolean isBorrowed(Kind kind) {
        return kind.compareTo(Kind.OTHER_SCOPE) <= 0 || kind == Kind.STALE;
    }

    private static boolean isDigits(Kind kind) {
        return kind == Kind.DIGIT || kind == Kind.SWAP || kind == Kind.DIGIT_COUNT || kind == Kind.SCALE;
    }

    private Optional<Explanation> minimalRepair(Evaluation broken) {
        for (Figure figure : broken.relation().figures()) {
            Optional<Repair> repair =
                    repairs.of(figure).filter(r -> r.size() > 1 && !r.common().isEmpty());
            if (repair.isPresent()) {
                List<Figure> common = repair.get().common();
                List<String> arguments = new ArrayList<>();
                arguments.add(Integer.toString(repair.get().size()));
                arguments.add(Integer.toString(repair.get().sets().size()));
                for (Figure certain : common) {
                    arguments.add(certain.text());
                    arguments.add(Words.name(certain));
                }
                return Optional.of(new Explanation(Kind.MINIMAL_REPAIR, arguments, common));
            }
        }
        boolean unfinished = broken.relation().figures().stream().anyMatch(repairs::isUnfinished);
        return unfinished ? Optional.of(new Explanation(Kind.UNFINISHED, List.of(), List.of())) : Optional.empty();
    }
}
