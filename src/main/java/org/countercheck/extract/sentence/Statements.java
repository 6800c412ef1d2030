package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countercheck.extract.statement.Statement;
import org.countercheck.extract.statement.Statement.SharedPart;
import org.countercheck.figure.Figure;

/** Turns what was found among the items into statements about figures. */
final class Statements {

    private final List<Figure> figures;
    private final List<Statement> statements = new ArrayList<>();
    private final Set<Integer> rates = new HashSet<>();

    Statements(List<Figure> figures) {
        this.figures = figures;
    }

    List<Statement> all() {
        return statements;
    }

    /** The percentages for which a statement names what they are computed from, or offers something that fits. */
    Set<Integer> rates() {
        return rates;
    }

    void parts(Group group) {
        if (group.total() >= 0) {
            Figure total = figures.get(group.total());
            List<Figure> parts = group.parts().stream().map(figures::get).toList();
            statements.add(new Statement.Parts(
                    total,
                    parts,
                    group.completeness(),
                    total.span().union(parts.get(parts.size() - 1).span())));
        }
    }

    void sum(Group group) {
        balance(new Balances.Found(group.total(), group.parts(), List.of(), false));
    }

    void again(List<Integer> two) {
        statements.add(new Statement.Again(figures.get(two.get(0)), figures.get(two.get(1))));
    }

    void slipped(SlippedLists.Found found) {
        statements.add(new Statement.Slipped(
                figures.get(found.list().total()), all(found.list().parts()), found.near()));
    }

    void bound(Group group) {
        statements.add(new Statement.Bound(figures.get(group.total()), all(group.parts())));
    }

    void shares(ShareReader.Found found) {
        List<SharedPart> items = new ArrayList<>();
        for (int i = 0; i < found.shares().size(); i++) {
            items.add(new SharedPart(
                    optional(found.parts().get(i)).stream().toList(),
                    figures.get(found.shares().get(i))));
        }
        List<Figure> bases = found.bases().stream().map(figures::get).toList();
        for (int i = 0; i < items.size(); i++) {
            boolean stated = found.declared() && isWithin(items.get(i), bases);
            if (stated || isComputed(items.get(i), bases)) {
                rates.add(found.shares().get(i));
            }
        }
        statements.add(new Statement.Shares(items, bases, found.declared(), found.complete()));
    }

    /** Whether the base next at hand can be that of the part at all: it is no smaller. */
    private static boolean isWithin(SharedPart item, List<Figure> bases) {
        return item.part()
                .filter(part -> bases.stream()
                        .limit(1)
                        .anyMatch(base -> base.quantity()
                                        .value()
                                        .compareTo(part.quantity().value())
                                >= 0))
                .isPresent();
    }

    private static boolean isComputed(SharedPart item, List<Figure> bases) {
        return item.part()
                .filter(part -> bases.stream()
                        .anyMatch(base -> Fit.shares(item.share().quantity(), part.quantity(), base.quantity())))
                .isPresent();
    }

    void joint(JointShares.Found found) {
        rates.add(found.share());
        List<Figure> parts = all(found.parts());
        statements.add(new Statement.Shares(
                List.of(new SharedPart(parts, figures.get(found.share()))),
                all(found.bases()),
                found.declared(),
                false));
    }

    void portion(ConfirmedShares.Found found) {
        statements.add(
                new Statement.Portion(figures.get(found.share()), all(found.parts()), figures.get(found.base())));
    }

    void change(ChangeReader.Found found) {
        rates.add(found.rate());
        statements.add(new Statement.Change(
                optional(found.rate()),
                optional(found.now()),
                optional(found.before()),
                optional(found.change()),
                found.direction()));
    }

    void balance(Balances.Found found) {
        statements.add(new Statement.Balance(
                figures.get(found.result()), all(found.added()), all(found.taken()), found.declared()));
    }

    void ratio(RatioReader.Found found) {
        statements.add(new Statement.Ratio(
                figures.get(found.printed()),
                figures.get(found.dividend()),
                figures.get(found.divisor()),
                found.beyond()));
    }

    void average(PeriodAverages.Found found) {
        statements.add(
                new Statement.PeriodAverage(figures.get(found.printed()), figures.get(found.total()), found.times()));
    }

    private List<Figure> all(List<Integer> items) {
        return items.stream().map(figures::get).toList();
    }

    private Optional<Figure> optional(int item) {
        return item < 0 ? Optional.empty() : Optional.of(figures.get(item));
    }
}
