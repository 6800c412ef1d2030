package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.sum;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countercheck.extract.statement.Statement;
import org.countercheck.extract.statement.Statement.Completeness;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;

/**
 * A list that names all parts of a total adds up to it; of any other list, no part is larger than the total.
 *
 * <p>A list is complete if its words say so, or if the shares of its parts add up to 100 %.
 */
public final class StatedSums implements Rule {

    /** A total of four digits or more is not an estimate. */
    private static final long LEAST_DIGITS = 1000;

    @Override
    public String id() {
        return "stated-sum";
    }

    @Override
    public List<Relation> relations(Facts facts) {
        List<Relation> relations = new ArrayList<>();
        Set<Set<Figure>> whole = new HashSet<>();
        for (Statement statement : facts.extraction().statements()) {
            if (statement instanceof Statement.Shares shares) {
                wholeList(shares).ifPresent(sum -> {
                    relations.add(sum);
                    whole.add(new HashSet<>(sum.right().figures()));
                });
                someOf(shares).filter(Terms::holds).ifPresent(relations::add);
            }
        }
        for (Statement statement : facts.extraction().statements()) {
            if (statement instanceof Statement.Parts parts && !whole.contains(new HashSet<>(parts.parts()))) {
                relations.addAll(relations(ofTheWhole(parts, facts)));
            } else if (statement instanceof Statement.Slipped list) {
                Relation adds = Relation.equal(id(), term(list.total()), sum(list.parts()), Level.ERROR, Basis.STATED);
                relations.add(Terms.open(adds, list.near() ? Basis.LIKELY : Basis.POSSIBLE));
            } else if (statement instanceof Statement.Bound bound) {
                Stream.of(Relation.atMost(
                                "stated-part", sum(bound.parts()), term(bound.whole()), Level.ERROR, Basis.STATED))
                        .filter(Terms::holds)
                        .forEach(relations::add);
            }
        }
        return relations;
    }

    /** 总额90万元：货物30万元、服务60万元，其中上级资金70万元: what is larger than the last part of a list that adds up is a part of all of it. */
    private static Statement.Parts ofTheWhole(Statement.Parts list, Facts facts) {
        if (!Terms.isBroken(part(list, term(list.parts().get(0))))) {
            return list;
        }
        return facts.extraction().statements().stream()
                .filter(Statement.Parts.class::isInstance)
                .map(Statement.Parts.class::cast)
                .filter(all -> all.parts().size() > 1
                        && all.parts().get(all.parts().size() - 1).equals(list.total())
                        && Terms.holds(
                                Relation.equal("", term(all.total()), sum(all.parts()), Level.NOTE, Basis.STATED)))
                .map(all -> new Statement.Parts(all.total(), list.parts(), list.completeness(), list.cue()))
                .filter(all -> Terms.holds(part(all, term(list.parts().get(0)))))
                .findFirst()
                .orElse(list);
    }

    private List<Relation> relations(Statement.Parts list) {
        if (isIndex(list.total())) {
            return List.of();
        }
        Relation adds = Relation.equal(id(), term(list.total()), sum(list.parts()), Level.ERROR, Basis.STATED)
                .statedBy(List.of(list.cue()));
        boolean open =
                list.completeness() != Completeness.PARTIAL && list.parts().size() > 1;
        if (list.completeness() == Completeness.COMPLETE || open && Terms.holds(adds)) {
            return List.of(asPrinted(list, adds));
        }
        if (list.completeness() == Completeness.COVERING) {
            Relation covered = Relation.atMost(id(), term(list.total()), sum(list.parts()), Level.ERROR, Basis.STATED)
                    .statedBy(List.of(list.cue()));
            if (Terms.isBroken(covered)) {
                return List.of(covered);
            }
        }
        List<Relation> relations = new ArrayList<>();
        boolean alike = list.parts().stream()
                .allMatch(p -> p.unit().equals(list.total().unit())
                        || p.unit().symbol().isEmpty());
        if (open && alike) {
            relations.add(Terms.open(adds, Basis.LIKELY));
        }
        // Parts that overlap may add up to more than the whole; each of them is still a part.
        Relation together = part(list, sum(list.parts()));
        if (Terms.holds(together) || list.completeness() == Completeness.DISJOINT) {
            relations.add(together);
        } else {
            list.parts().forEach(p -> relations.add(part(list, term(p))));
        }
        return relations;
    }

    /** 性别比为105.64，其中0—4岁组114.06: what is neither counted nor measured has no parts. */
    private static boolean isIndex(Figure total) {
        return total.unit().symbol().isEmpty() && total.quantity().step().compareTo(Rational.ONE) < 0;
    }

    /**
     * 约13459平方米, made up of 8013 and 5356 square metres: who prints a total to the last digit beside all of its parts has added them up, so that
     * 约 excuses no other digits. It stays a matter of plausibility.
     */
    private Relation asPrinted(Statement.Parts list, Relation adds) {
        Figure total = list.total();
        Quantity printed = total.quantity();
        boolean fine = list.parts().stream()
                .allMatch(p -> isExact(p.quantity()) && p.quantity().step().compareTo(printed.step()) >= 0);
        boolean digits = printed.value().compareTo(printed.step().times(Rational.of(LEAST_DIGITS))) >= 0;
        boolean finer = printed.form() == Form.APPROXIMATE
                && printed.strict().contains(printed.value())
                && list.parts().size() > 1;
        if (!finer || !fine || !digits || !Terms.isBroken(adds)) {
            return adds;
        }
        Figure read = total.with(Quantity.rounded(printed.value(), printed.step(), printed.unit()));
        return Relation.equal(id(), term(read), sum(list.parts()), Level.WARNING, Basis.STATED)
                .statedBy(List.of(list.cue()));
    }

    private static boolean isExact(Quantity quantity) {
        return quantity.form() == Form.EXACT || quantity.form() == Form.ROUNDED;
    }

    private static Relation part(Statement.Parts list, Expression part) {
        return Relation.atMost("stated-part", part, term(list.total()), Level.ERROR, Basis.STATED)
                .statedBy(List.of(list.cue()));
    }

    /** Whether shares add up to 100 as they are printed: those of two parts do, since one is rounded down where the other is rounded up. */
    private static boolean isHundred(List<Figure> shares) {
        return shares.stream()
                .map(s -> s.quantity().value())
                .reduce(Rational.ZERO, Rational::plus)
                .equals(Rational.HUNDRED);
    }

    /** 居前的是：A 159件，14.2%；B 148件，13.3%: parts of one list are together at most what their shares are of. */
    private static Optional<Relation> someOf(Statement.Shares list) {
        List<Figure> parts =
                list.items().stream().flatMap(i -> i.parts().stream()).toList();
        Interval shares = Terms.total(
                list.items().stream().map(Statement.SharedPart::share).toList());
        boolean some = parts.size() > 1
                && new HashSet<>(parts).size() == parts.size()
                && shares.isBelow(Interval.exactly(Rational.HUNDRED));
        return SharedBase.of(list)
                .filter(base -> some && base instanceof Expression.Term)
                .map(base -> Relation.atMost("stated-part", sum(parts), base, Level.ERROR, Basis.STATED));
    }

    /** A list whose printed shares add up to 100 % adds up to the base of the shares. */
    private Optional<Relation> wholeList(Statement.Shares list) {
        List<Figure> printed =
                list.items().stream().map(Statement.SharedPart::share).toList();
        List<Figure> all = list.items().stream().flatMap(i -> i.part().stream()).toList();
        int end = printed.size();
        while (end > 1 && !Terms.total(printed.subList(0, end)).contains(Rational.HUNDRED)) {
            end--;
        }
        if (end < 2 || all.size() < printed.size()) {
            return Optional.empty();
        }
        List<Figure> parts = all.subList(0, end);
        boolean exactly = isHundred(printed.subList(0, end));
        return SharedBase.of(list)
                .filter(Expression.Term.class::isInstance)
                .map(base -> Relation.equal(id(), base, sum(parts), Level.ERROR, Basis.STATED))
                .filter(adds -> exactly || parts.size() > 2 || Terms.holds(adds))
                .map(adds -> leavesUnshared(adds, printed.get(0)) ? adds.as(Level.NOTE, adds.basis()) : adds);
    }

    /** 投诉740件，占74%；举报259件，占26%；咨询1件: what would print as 0 % may stand beside shares of whole percents that make up all. */
    private static boolean leavesUnshared(Relation adds, Figure share) {
        Rational whole = adds.left().figures().get(0).quantity().value();
        Rational rest =
                adds.right().figures().stream().map(p -> p.quantity().value()).reduce(whole, Rational::minus);
        Rational half = share.quantity().step().dividedBy(Rational.of(2));
        return share.quantity().step().compareTo(Rational.ONE) >= 0
                && rest.signum() > 0
                && rest.times(Rational.HUNDRED).dividedBy(whole).compareTo(half) < 0;
    }
}
