package org.countercheck.rule.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Quantity;
import org.countercheck.relation.Comparison;
import org.countercheck.rule.LabelPath;

/**
 * A parsed relation whose labels are not resolved yet.
 *
 * @param left left side
 * @param comparison how the sides are compared
 * @param right right side
 */
record Formula(Node left, Comparison comparison, Node right) {

    /** Part of a formula. */
    sealed interface Node {
        /** The parts it is made of. */
        default List<Node> parts() {
            if (this instanceof Operation o) {
                return List.of(o.left(), o.right());
            } else if (this instanceof Call c) {
                return c.arguments();
            } else if (this instanceof Range r) {
                return List.of(r.low(), r.high());
            }
            return List.of();
        }
    }

    /** A number as written. */
    record Number(Quantity quantity) implements Node {}

    /**
     * Figures by label.
     *
     * @param path the label, or the labels that lead to it
     * @param source where to look; empty for every source
     * @param children whether the rows under the label are meant
     * @param optional whether it counts as 0 where no figure is called so
     * @param start first offset in the relation
     * @param end offset just behind
     */
    record Reference(LabelPath path, Optional<Origin> source, boolean children, boolean optional, int start, int end)
            implements Node {}

    /** Two parts and one of {@code + - * /}. */
    record Operation(char sign, Node left, Node right) implements Node {}

    /** A function of its arguments. */
    record Call(String function, List<Node> arguments) implements Node {}

    /** {@code low .. high}. */
    record Range(Node low, Node high) implements Node {}

    /** The labels in it, in order, repetitions included. */
    List<Reference> references() {
        return Stream.of(left, right).flatMap(Formula::references).toList();
    }

    private static Stream<Reference> references(Node node) {
        return node instanceof Reference r
                ? Stream.of(r)
                : node.parts().stream().flatMap(Formula::references);
    }
}
