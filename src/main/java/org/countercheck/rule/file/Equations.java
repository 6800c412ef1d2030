package org.countercheck.rule.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.countercheck.figure.Rational;

/** Equations between labels, solved for one label each: Gauss's elimination, which remembers from which rules every line was computed. */
final class Equations {

    /**
     * What is left of a form when all that the equations say is used.
     *
     * @param form what is left
     * @param used the rules that were used, in order of their names
     */
    record Reduced(LinearForm form, Set<String> used) {}

    private record Line(String label, LinearForm form, Set<String> rules) {}

    private final List<Line> lines = new ArrayList<>();

    /** The form with every label replaced that the equations determine by others. */
    Reduced reduce(LinearForm form) {
        LinearForm left = form;
        Set<String> used = new TreeSet<>();
        for (Line line : lines) {
            Rational factor = left.factor(line.label);
            if (factor.signum() != 0) {
                left = left.plus(line.form, factor.negate());
                used.addAll(line.rules);
            }
        }
        return new Reduced(left, used);
    }

    /** Adds {@code form = 0}, as rule {@code id} says; only for a form that does not follow from the others. */
    void add(String id, LinearForm form) {
        Reduced reduced = reduce(form);
        Optional<String> label = reduced.form.leading();
        if (label.isEmpty()) {
            return;
        }
        LinearForm solved = reduced.form.times(Rational.ONE.dividedBy(reduced.form.factor(label.get())));
        Set<String> rules = new TreeSet<>(reduced.used);
        rules.add(id);
        lines.add(new Line(label.get(), solved, rules));
    }
}
