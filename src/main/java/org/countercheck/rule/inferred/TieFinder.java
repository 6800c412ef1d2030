package org.countercheck.rule.inferred;

import java.util.List;
import java.util.Map;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Origin;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Labels;

/**
 * Finds for the figures of the prose the rows of tables that state the same quantity: by label first, then whole lists together.
 */
final class TieFinder {

    private static final List<String> REASONS = Resources.lines("zh/reasons.txt");

    private final Labels labels;
    private final Tied tied = new Tied();

    TieFinder(Facts facts) {
        this.labels = facts.labels();
        TableRows rows = new TableRows(facts.extraction().figures(), labels);
        List<Figure> prose =
                facts.extraction().figures().stream().filter(this::states).toList();
        LabelTies byLabel = new LabelTies(facts, rows, new RowNames(rows.all()), tied);
        NeighbourTies byNeighbour = new NeighbourTies(facts, rows, tied);
        ValueTies byValue = new ValueTies(labels, rows, tied);
        AlignedLists byList = new AlignedLists(facts, rows, prose, tied);
        UnitSlips slips = new UnitSlips(rows.all());
        List<NamedLists.NamedList> lists = NamedLists.of(facts.extraction());
        prose.forEach(byLabel::tie);
        for (int i = 1; i < prose.size(); i++) {
            byNeighbour.tie(prose.get(i), prose.get(i - 1));
        }
        prose.forEach(byValue::byEnding);
        lists.forEach(byList::tie);
        lists.forEach(byList::dropStrangers);
        prose.forEach(byValue::byValue);
        prose.stream().filter(tied::isOpen).forEach(f -> slips.tie(f).ifPresent(tied::put));
    }

    Labels labels() {
        return labels;
    }

    /** All ties, in reading order of the prose. */
    List<Tie> ties() {
        return tied.all();
    }

    /** Figures of the prose that several rows add up to, by the names that theirs joins. */
    Map<Figure, List<Figure>> unions() {
        return tied.unions();
    }

    /** Rows that two neighbours of a list of the prose add up to. */
    Map<Figure, List<Figure>> finer() {
        return tied.finer();
    }

    /** Whether a figure of the prose states a level of the report's own period and of its whole scope. */
    boolean states(Figure figure) {
        Dimension dimension = figure.unit().dimension();
        boolean amount = dimension != Dimension.PERCENT
                && dimension != Dimension.POINTS
                && dimension != Dimension.MULTIPLE
                && dimension != Dimension.DURATION;
        return figure.origin() == Origin.PROSE
                && amount
                && figure.period().isEmpty()
                && labels.isWhole(figure)
                && REASONS.stream().noneMatch(figure.name()::startsWith)
                && figure.quantity().form() != Form.BLANK;
    }

    /** Whether a figure goes by the name of a row and stands in a list of something else. */
    boolean isStranger(Figure figure) {
        return tied.isStranger(figure);
    }

    /** Whether a figure of the prose is not tied to a row of the same value. */
    boolean isFree(Figure figure) {
        return tied.isFree(figure);
    }
}
