package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countercheck.extract.Extraction;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Expression;

/**
 * The lists of the prose with the totals they stand under.
 *
 * <p>Items of one total that each have a sentence of their own (“同意公开”的190件，占…；) are one list.
 */
final class NamedLists {

    /** A list: what it divides, and its items. */
    record NamedList(Figure total, List<Figure> items) {}

    /** An item alone, with what it may be a part of. */
    private record Single(Figure item, List<Figure> totals) {}

    private NamedLists() {}

    static List<NamedList> of(Extraction extraction) {
        List<NamedList> lists = new ArrayList<>();
        List<Single> singles = new ArrayList<>();
        for (Statement statement : extraction.statements()) {
            of(statement).ifPresent(list -> {
                if (list.items().size() > 1) {
                    lists.add(list);
                } else {
                    singles.add(new Single(list.items().get(0), totals(statement)));
                }
            });
        }
        List<NamedList> scattered = new ArrayList<>();
        singles.stream()
                .sorted(Comparator.comparing(single -> single.item().span()))
                .forEach(single -> gather(single, scattered));
        lists.addAll(scattered);
        return lists;
    }

    private static Optional<NamedList> of(Statement statement) {
        if (statement instanceof Statement.Parts list) {
            return Optional.of(new NamedList(list.total(), list.parts()));
        }
        if (statement instanceof Statement.Shares shares && !shares.bases().isEmpty()) {
            List<Figure> parts =
                    shares.items().stream().flatMap(i -> i.part().stream()).toList();
            return parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new NamedList(totals(statement).get(0), parts));
        }
        return Optional.empty();
    }

    /** What the items may be parts of: the only one that is beyond doubt, or all candidates. */
    private static List<Figure> totals(Statement statement) {
        if (statement instanceof Statement.Parts list) {
            return List.of(list.total());
        }
        Statement.Shares shares = (Statement.Shares) statement;
        return SharedBase.of(shares)
                .filter(Expression.Term.class::isInstance)
                .map(base -> List.of(((Expression.Term) base).figure()))
                .orElse(shares.bases());
    }

    /** Adds an item to the list right before it that has the same total, or else begins a new one. */
    private static void gather(Single single, List<NamedList> scattered) {
        Figure item = single.item();
        for (int i = scattered.size() - 1; i >= 0; i--) {
            NamedList list = scattered.get(i);
            if (single.totals().contains(list.total())
                    && list.items().get(0).unit().equals(item.unit())) {
                if (!list.items().contains(item)) {
                    list.items().add(item);
                }
                scattered.add(scattered.remove(i));
                return;
            }
        }
        scattered.add(new NamedList(single.totals().get(0), new ArrayList<>(List.of(item))));
    }
}
