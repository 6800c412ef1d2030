package org.countercheck.rule.inferred;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.countercheck.extract.statement.Statement.Shares;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Expression;

/** The bases over which some share of a list holds, by the figures in them: what shares of other lists may be over, too. */
final class HoldingBases {

    private record Holding(int place, Shares list, Expression base) {}

    private final Map<Figure, Set<Holding>> byFigure = new HashMap<>();

    HoldingBases(List<Shares> lists) {
        for (int i = 0; i < lists.size(); i++) {
            Shares list = lists.get(i);
            int place = i;
            SharedBase.of(list)
                    .filter(base -> SharedBase.withPart(list).stream()
                            .anyMatch(item -> Terms.holds(StatedShares.share(item, base))))
                    .ifPresent(base -> add(new Holding(place, list, base)));
        }
    }

    private void add(Holding holding) {
        holding.base().figures().forEach(f -> byFigure.computeIfAbsent(f, figure -> new LinkedHashSet<>())
                .add(holding));
    }

    /** The bases of other lists, printed or the sum of their parts, within reach of this one, in reading order of their lists. */
    Stream<Expression> within(Shares list) {
        return list.bases().stream()
                .flatMap(figure -> byFigure.getOrDefault(figure, Set.of()).stream())
                .filter(holding -> holding.list() != list)
                .distinct()
                .sorted(Comparator.comparingInt(Holding::place))
                .map(Holding::base);
    }
}
