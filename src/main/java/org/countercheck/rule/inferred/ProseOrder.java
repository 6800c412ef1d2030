package org.countercheck.rule.inferred;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countercheck.extract.Extraction;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Quantity;
import org.countercheck.source.Span;

/** The figures of the prose in reading order, with the words between them. */
final class ProseOrder {

    private static final String ENDS = "。；;！？!?";

    private final Extraction extraction;
    private final List<Figure> figures;
    private final Map<Figure, Integer> positions = new HashMap<>();

    ProseOrder(Extraction extraction) {
        this.extraction = extraction;
        this.figures = extraction.figures().stream()
                .filter(f -> f.origin() == Origin.PROSE)
                .toList();
        for (int i = 0; i < figures.size(); i++) {
            positions.put(figures.get(i), i);
        }
    }

    List<Figure> figures() {
        return figures;
    }

    /** Which one of the figures it is, or -1. */
    int indexOf(Figure figure) {
        return positions.getOrDefault(figure, -1);
    }

    /** Whether both stand in one paragraph. */
    static boolean together(Figure one, Figure other) {
        return one.place().block() == other.place().block();
    }

    /** The words between two neighbours, or behind the last figure of a paragraph up to the end of its clause. */
    String behind(int at) {
        Figure figure = figures.get(at);
        String text = extraction.document().source().text();
        int limit = at + 1 < figures.size() ? figures.get(at + 1).span().start() : text.length();
        int end = figure.span().end();
        while (end < limit && ENDS.indexOf(text.charAt(end)) < 0 && text.charAt(end) != '\n') {
            end++;
        }
        return extraction.document().source().text(new Span(figure.span().end(), end));
    }

    /** Whether no clause ends between a figure and the next one. */
    boolean isFollowed(int at) {
        if (at + 1 >= figures.size() || !together(figures.get(at), figures.get(at + 1))) {
            return false;
        }
        int next = figures.get(at + 1).span().start();
        return figures.get(at).span().end() + behind(at).length() >= next;
    }

    /** Whether no sentence ends between two figures of one paragraph. */
    boolean isOne(Figure before, Figure figure) {
        String text = extraction.document().source().text();
        int end = before.span().end();
        while (end < figure.span().start() && ENDS.indexOf(text.charAt(end)) < 0 && text.charAt(end) != '\n') {
            end++;
        }
        return end >= figure.span().start();
    }

    /** Whether a figure is an amount, and neither a share nor a length of time. */
    static boolean isAmount(Figure figure) {
        Dimension d = figure.unit().dimension();
        return d != Dimension.PERCENT && d != Dimension.POINTS && d != Dimension.MULTIPLE && d != Dimension.DURATION;
    }

    /** Whether a figure is a difference between two levels: 增加12万元, 决算数小于预算数12万元. */
    static boolean isChange(Figure figure) {
        return isAmount(figure) && (figure.period().equals("同比") || comparesStages(figure));
    }

    private static boolean comparesStages(Figure figure) {
        String words = Directions.exceeding(figure.name());
        return words.length() < figure.name().length() && !words.isEmpty() && Stage.of(figure) != Stage.NONE;
    }

    static boolean isNegative(Quantity quantity) {
        return quantity.value().signum() < 0;
    }
}
