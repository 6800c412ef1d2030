package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;

/** The same quantity stated twice in the prose: the same label, unit, scope and period. */
final class Repetitions {

    /** Shorter names, such as 其他 or 维持, name different things in different sentences. */
    private static final int TELLING = 5;

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
            Figure first = repeated.get(0);
            boolean known = finder.labels().canonical(first).isPresent();
            long values =
                    repeated.stream().map(f -> f.quantity().value()).distinct().count();
            // A name that stands for three values or more is no name of one quantity.
            if (values > 2 && !known) {
                continue;
            }
            for (Figure next : repeated.subList(1, repeated.size())) {
                if (!known && next.place().equals(first.place())) {
                    continue;
                }
                Level level = known ? Level.ERROR : Level.WARNING;
                relations.add(Relation.equal(rule, term(next), term(first), level, Basis.INFERRED));
            }
        }
        return relations;
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
