package org.countercheck.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Slips;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Outcome;

/**
 * Decides which relations that words leave open are told although they are broken.
 *
 * <p>A list that may go on, or a share whose base is not named, accuses nobody because it does not fit: most that do not fit were never meant so. It is told where
 * one slip of the pen in one figure explains it, which leaves every relation that holds as it is, and where that is more than chance: the same slip
 * explains another broken relation as well, or the reading is the one next at hand and no small remainder, which a list may leave out, is
 * explained away.
 */
public final class Suppositions {

    /** Relations of more figures are not looked at. */
    private static final int MOST_FIGURES = 60;

    private final Context context;
    private final Map<Slip, List<Evaluation>> explained = new LinkedHashMap<>();

    private Suppositions(Context context) {
        this.context = context;
    }

    private record Slip(Figure figure, Rational meant) {}

    /** The evaluations without suppositions that nothing speaks for, in order. */
    public static List<Evaluation> weighed(List<Figure> figures, List<Evaluation> evaluations) {
        if (evaluations.stream().noneMatch(Suppositions::isDoubted)) {
            return evaluations;
        }
        Suppositions suppositions = new Suppositions(Context.of(figures, evaluations));
        Set<Evaluation> told = suppositions.told();
        return evaluations.stream()
                .filter(e -> !isDoubted(e) || told.contains(e))
                .toList();
    }

    private static boolean isDoubted(Evaluation evaluation) {
        return evaluation.outcome() != Outcome.HOLDS
                && evaluation.relation().basis().isOpen();
    }

    private Set<Evaluation> told() {
        for (Evaluation evaluation : context.evaluations()) {
            if (evaluation.isBroken() && evaluation.beyondRounding()) {
                slips(evaluation);
            }
        }
        Set<Evaluation> told = Collections.newSetFromMap(new IdentityHashMap<>());
        explained.forEach((slip, broken) -> {
            for (Evaluation one : broken) {
                boolean seconded = broken.stream().anyMatch(other -> Witnesses.areApart(one, other, slip.figure()));
                boolean alone = one.relation().basis() == Basis.LIKELY
                        && Witnesses.isTelling(one, slip.figure(), slip.meant())
                        && !isPrinted(one, slip);
                if (isDoubted(one) && (seconded || alone) && !isSummedUp(one) && !isOverOther(one)) {
                    told.add(one);
                }
            }
        });
        return told;
    }

    /** Whether a share holds as that of something else. */
    private boolean isOverOther(Evaluation doubted) {
        return doubted.relation().right() instanceof Expression.Share
                && context.of(doubted.relation().left().figures().get(0)).stream()
                        .filter(e -> e.outcome() == Outcome.HOLDS)
                        .map(Evaluation::relation)
                        .anyMatch(r ->
                                r.left().equals(doubted.relation().left()) && r.right() instanceof Expression.Share);
    }

    /** Whether words name another total of the same parts. */
    private boolean isSummedUp(Evaluation doubted) {
        List<Figure> parts = doubted.relation().right().figures();
        return context.of(parts.get(0)).stream()
                .map(Evaluation::relation)
                .anyMatch(r -> !r.basis().isOpen()
                        && parts.size() > 1
                        && r.right() instanceof Expression.Sum
                        && r.right().figures().equals(parts));
    }

    /** Whether the number that is missing or too many stands beside the others: then something was left out, and nothing misprinted. */
    private boolean isPrinted(Evaluation broken, Slip slip) {
        Rational missing = slip.meant().minus(slip.figure().quantity().value()).abs();
        List<Figure> figures = broken.relation().figures();
        return context.figures().stream()
                .filter(f -> f.quantity().value().equals(missing) && !figures.contains(f))
                .filter(f -> f.unit().dimension() == slip.figure().unit().dimension())
                .anyMatch(f -> figures.stream()
                        .anyMatch(other -> other.place().block() == f.place().block() && other.origin() == f.origin()));
    }

    /** Remembers every slip that explains a broken relation and spoils none that holds. */
    private void slips(Evaluation broken) {
        List<Figure> figures = broken.relation().figures();
        if (figures.size() > MOST_FIGURES) {
            return;
        }
        for (Figure figure : figures) {
            for (Rational meant : candidates(broken, figure)) {
                Change change = context.changed(figure, meant);
                boolean explains = Context.holds(broken.relation(), change)
                        && context.of(figure).stream()
                                .filter(e -> e.outcome() == Outcome.HOLDS)
                                .allMatch(e -> Context.holds(e.relation(), change));
                if (explains) {
                    explained
                            .computeIfAbsent(new Slip(figure, meant), s -> new ArrayList<>())
                            .add(broken);
                }
            }
        }
    }

    /** The slips that may explain the relation: in a sum only one value will do. */
    private static List<Rational> candidates(Evaluation broken, Figure figure) {
        return Terms.of(broken.relation())
                .map(terms -> Optional.ofNullable(terms.coefficients().get(figure)).stream()
                        .map(c -> figure.quantity().value().minus(terms.rest().dividedBy(c)))
                        .filter(required -> Slips.lead(figure.quantity(), required))
                        .toList())
                .orElseGet(() -> Slips.of(figure.quantity()));
    }
}
