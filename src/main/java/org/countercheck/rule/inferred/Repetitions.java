package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;

/**
 * The same quantity stated twice in the prose: the same label, unit, scope and period.
 *
 * <p>Words that no rulebook knows name one quantity of each subject, and prose seldom repeats its subject: 查出问题金额 of one audit and of the next. What else
 * the two paragraphs have in common tells whether they speak of one thing.
 */
final class Repetitions {

    /** Shorter names, such as 其他 or 维持, name different things in different sentences. */
    private static final int TELLING = 5;

    /** A name that stands for three values or more is no name of one quantity. */
    private static final int MOST_VALUES = 2;

    private final TieFinder finder;
    private final List<Figure> figures;

    Repetitions(Facts facts, TieFinder finder) {
        this.finder = finder;
        this.figures = facts.extraction().figures();
    }

    List<Relation> relations(String rule) {
        Map<List<String>, List<Figure>> same = new LinkedHashMap<>();
        for (Figure figure : figures) {
            boolean listed = figure.label().size() > 1
                    && finder.labels().canonical(figure).isEmpty();
            if (finder.states(figure) && !listed && !finder.isStranger(figure)) {
                name(figure).ifPresent(n -> same.computeIfAbsent(
                                List.of(n, figure.unit().symbol()), k -> new ArrayList<>())
                        .add(figure));
            }
        }
        List<Relation> relations = new ArrayList<>();
        for (List<Figure> repeated : same.values()) {
            if (finder.labels().canonical(repeated.get(0)).isPresent()) {
                pairs(
                        repeated,
                        (next, first) -> relations.add(
                                Relation.equal(rule, term(next), term(first), Level.ERROR, Basis.INFERRED)));
            } else if (values(repeated) <= MOST_VALUES) {
                pairs(repeated, (next, first) -> {
                    if (!next.place().equals(first.place())) {
                        relations.add(Relation.equal(
                                rule, term(next), term(first), Level.WARNING, basis(next, first, same.values())));
                    }
                });
            }
        }
        return relations;
    }

    private static void pairs(List<Figure> repeated, BiConsumer<Figure, Figure> pair) {
        repeated.subList(1, repeated.size()).forEach(next -> pair.accept(next, repeated.get(0)));
    }

    private static long values(List<Figure> repeated) {
        return repeated.stream().map(f -> f.quantity().value()).distinct().count();
    }

    /** Numbers that agree need no witness. Paragraphs that agree in another number speak of one thing; those that differ in another one, too, of two. */
    private static Basis basis(Figure next, Figure first, Collection<List<Figure>> same) {
        if (meet(next, first)) {
            return Basis.INFERRED;
        }
        Basis basis = Basis.LIKELY;
        for (List<Figure> others : same) {
            List<Figure> here = in(next.place().block(), others);
            List<Figure> there = in(first.place().block(), others);
            if (here.contains(next) || here.isEmpty() || there.isEmpty()) {
                continue;
            }
            if (values(here) > 1 || values(there) > 1 || !meet(here.get(0), there.get(0))) {
                return Basis.POSSIBLE;
            }
            basis = Basis.INFERRED;
        }
        return basis;
    }

    private static List<Figure> in(int block, List<Figure> figures) {
        return figures.stream().filter(f -> f.place().block() == block).toList();
    }

    private static boolean meet(Figure one, Figure other) {
        return one.quantity().strict().meets(other.quantity().strict());
    }

    private Optional<String> name(Figure figure) {
        Optional<String> canonical = finder.labels().canonical(figure);
        if (canonical.isPresent()) {
            return canonical;
        }
        String stem = Wordings.stem(figure);
        // 60岁及以上 names a group, of whatever the sentence is about.
        boolean group = stem.chars().anyMatch(c -> c >= '0' && c <= '9');
        return stem.length() >= TELLING && !group ? Optional.of("words " + stem) : Optional.empty();
    }
}
