package org.countercheck.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Outcome;

/**
 * Orders the figures of a broken relation by how likely they are wrong.
 *
 * <p>First comes a figure that, changed alone, repairs every broken relation it takes part in and breaks none that holds;
 * among those the one that repairs most. Then those that are in more of the smallest repairs of the document, and those
 * whose best change repairs more than it breaks. Where nothing tells two figures apart, those that a misprint explains come first;
 * otherwise they keep the order of the relation: prose is as likely wrong as a table.
 */
public final class Suspects {

    /** Relations of more figures are not ranked. */
    static final int MOST_FIGURES = 300;

    private final Context context;
    private final Repairs repairs;
    private final Map<Figure, Standing> standings = new LinkedHashMap<>();

    /** The suspects of one document. Not for use by several threads: it remembers what it has computed. */
    public Suspects(Context context) {
        this(context, new Repairs(context, MinimalRepair.STEPS));
    }

    Suspects(Context context, Repairs repairs) {
        this.context = context;
        this.repairs = repairs;
    }

    /**
     * What the best change of one figure does.
     *
     * @param figure the figure
     * @param value the value it would have; empty if no relation asks for one
     * @param repaired how many broken relations would hold
     * @param remaining how many broken relations of the figure would stay broken
     * @param spoiled how many relations that hold would be broken
     * @param holding how many relations of the figure hold as printed
     * @param repairs in how many of the smallest repairs of the document the figure is
     */
    record Standing(
            Figure figure,
            Optional<Rational> value,
            int repaired,
            int remaining,
            int spoiled,
            int holding,
            int repairs) {

        /** Whether the change settles everything. */
        boolean settles() {
            return repaired > 0 && remaining == 0 && spoiled == 0;
        }

        private Standing of(Figure copy) {
            return new Standing(copy, value, repaired, remaining, spoiled, holding, repairs);
        }

        private int gain() {
            return repaired - spoiled;
        }
    }

    private static final Comparator<Standing> LIKELIEST_FIRST = Comparator.comparing((Standing s) -> !s.settles())
            .thenComparing(s -> s.settles() ? 0 : -s.repairs())
            .thenComparing(s -> -s.gain())
            .thenComparing(s -> -s.repaired())
            .thenComparing(s -> -s.remaining())
            .thenComparing(Standing::holding);

    /** The figures of the relation, the one most likely wrong first. */
    public List<Figure> of(Evaluation broken) {
        return ranked(broken).stream().map(Standing::figure).toList();
    }

    List<Standing> ranked(Evaluation broken) {
        List<Standing> ranked = new ArrayList<>();
        List<Figure> figures = broken.relation().figures();
        for (Figure figure : figures) {
            // The cost grows with the square of the figures, and one suspect among hundreds helps nobody.
            ranked.add(
                    figures.size() > MOST_FIGURES
                            ? new Standing(figure, Optional.empty(), 0, 0, 0, 0, 0)
                            : standing(figure));
        }
        ranked.sort(LIKELIEST_FIRST);
        if (figures.size() <= MOST_FIGURES) {
            int repaired = ranked.get(0).repaired();
            Map<Boolean, List<Standing>> misprinted = ranked.stream()
                    .collect(Collectors.partitioningBy(s -> Misprints.explain(broken, s.figure(), repaired, context)));
            return Stream.of(true, false)
                    .flatMap(m -> misprinted.get(m).stream())
                    .toList();
        }
        return ranked;
    }

    /**
     * The figure that others speak against: it settles everything, no other figure does so as well, and either several broken relations
     * accuse it or every other figure has a relation that holds and vouches for it.
     */
    Optional<Standing> convicted(Evaluation broken) {
        List<Standing> ranked = ranked(broken);
        Standing first = ranked.get(0);
        boolean proven = first.repaired() > 1;
        boolean vouched = true;
        for (Standing other : ranked.subList(1, ranked.size())) {
            proven &= !other.settles() || first.repaired() > other.repaired();
            vouched &= other.spoiled() > 0;
        }
        return first.settles() && (proven || vouched) ? Optional.of(first) : Optional.empty();
    }

    Standing standing(Figure figure) {
        // Figures that repeat one another change together.
        return standings.computeIfAbsent(context.first(figure), this::compute).of(figure);
    }

    private Standing compute(Figure figure) {
        List<Evaluation> evaluations = context.of(figure);
        Set<Figure> copies = new HashSet<>(context.copies(figure));
        if (copies.size() > 1) {
            Set<Evaluation> known = Collections.newSetFromMap(new IdentityHashMap<>());
            List<Evaluation> all = new ArrayList<>();
            for (Figure copy : context.copies(figure)) {
                context.of(copy).stream().filter(known::add).forEach(all::add);
            }
            evaluations = all;
        }
        List<Evaluation> broken =
                evaluations.stream().filter(Evaluation::isBroken).toList();
        List<Evaluation> holding = evaluations.stream()
                .filter(e -> e.outcome() == Outcome.HOLDS
                        && !copies.containsAll(e.relation().figures()))
                .toList();
        int smallest = broken.isEmpty() ? 0 : repairs.count(figure);
        Standing best = new Standing(figure, Optional.empty(), 0, broken.size(), 0, holding.size(), smallest);
        Set<Rational> tried = new LinkedHashSet<>();
        for (Evaluation evaluation : broken) {
            evaluation.relation().figures().stream()
                    .filter(copies::contains)
                    .sorted(Comparator.comparingInt(context.copies(figure)::indexOf))
                    .forEach(copy -> Required.value(evaluation, copy).ifPresent(tried::add));
        }
        for (Rational value : tried) {
            Change change = context.changed(figure, value);
            int repaired = (int) broken.stream()
                    .filter(e -> Context.holds(e.relation(), change))
                    .count();
            int spoiled = (int) holding.stream()
                    .filter(e -> !Context.holds(e.relation(), change))
                    .count();
            Standing standing = new Standing(
                    figure, Optional.of(value), repaired, broken.size() - repaired, spoiled, holding.size(), smallest);
            if (LIKELIEST_FIRST.compare(standing, best) < 0) {
                best = standing;
            }
        }
        return best;
    }
}
