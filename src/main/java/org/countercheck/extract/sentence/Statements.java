package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countercheck.extract.statement.Statement;
import org.countercheck.extract.statement.Statement.SharedPart;
import org.countercheck.figure.Figure;

/** Turns what was found among the items into statements about figures. */
final class Statements {

    private final List<Figure> figures;
    private final List<Statement> statements = new ArrayList<>();

    Statements(List<Figure> figures) {
        this.figures = figures;
    }

    List<Statement> all() {
        return statements;
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
        statements.add(new Statement.Shares(items, bases, found.declared(), found.complete()));
    }

    void joint(JointShares.Found found) {
        List<Figure> parts = all(found.parts());
        statements.add(new Statement.Shares(
                List.of(new SharedPart(parts, figures.get(found.share()))),
                all(found.bases()),
                found.declared(),
                false));
    }

    void change(ChangeReader.Found found) {
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
