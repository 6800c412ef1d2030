package org.countercheck.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;

/** Tells repetitions of one quantity from other scopes, other periods and contradictions. */
final class Chooser {

    private final Words words;
    private final String year;

    private Chooser(Words words, String year) {
        this.words = words;
        this.year = year;
    }

    /** For a document with these figures; the year most of them name is the one reported. */
    static Chooser of(List<Figure> figures, Words words) {
        Map<String, Integer> counts = new HashMap<>();
        String best = "";
        for (Figure figure : figures) {
            String year = yearIn(figure.period());
            if (!year.isEmpty()) {
                int count = counts.merge(year, 1, Integer::sum);
                int most = counts.getOrDefault(best, 0);
                if (count > most || count == most && year.compareTo(best) > 0) {
                    best = year;
                }
            }
        }
        return new Chooser(words, best);
    }

    /**
     * The figure that stands for all candidates: unscoped or widest, of the year reported; empty if those left differ.
     *
     * @param label what they are called; 上年结转 names another period by itself, so that all periods are let in
     */
    Choice among(List<Figure> candidates, String label) {
        boolean anyPeriod = words.isOtherPeriod(label);
        List<Figure> left =
                candidates.stream().filter(f -> anyPeriod || isReported(f)).toList();
        List<Figure> whole = preferring(left, f -> f.scope().isEmpty());
        left = whole.stream().allMatch(f -> f.scope().isEmpty())
                ? whole
                : left.stream().filter(f -> words.isWhole(f.scope())).toList();
        if (left.isEmpty()) {
            return Choice.NONE;
        }
        List<Figure> exact = preferring(left, f -> f.quantity().strict().isPoint());
        Figure first = exact.get(0);
        boolean same = left.stream()
                .allMatch(f -> f.quantity().lenient().meets(first.quantity().lenient()));
        return new Choice(same ? Optional.of(first) : Optional.empty(), left);
    }

    private boolean isReported(Figure figure) {
        String period = figure.period();
        String named = yearIn(period);
        return period.isEmpty() || !words.isOtherPeriod(period) && (named.isEmpty() || named.equals(year));
    }

    /** Those that satisfy {@code wish}, or all if none does. */
    private static List<Figure> preferring(List<Figure> figures, Predicate<Figure> wish) {
        List<Figure> some = figures.stream().filter(wish).toList();
        return some.isEmpty() ? figures : some;
    }

    /** Whether a figure is a share, rate or multiple rather than a count or an amount. */
    static boolean isRate(Figure figure) {
        Dimension dimension = figure.unit().dimension();
        return dimension == Dimension.PERCENT || dimension == Dimension.POINTS || dimension == Dimension.MULTIPLE;
    }

    private static String yearIn(String period) {
        for (int i = 0; i + 4 <= period.length(); i++) {
            int digits = 0;
            while (i + digits < period.length() && Character.isDigit(period.charAt(i + digits))) {
                digits++;
            }
            if (digits == 4) {
                return LabelText.fold(period.substring(i, i + 4));
            }
            i += digits;
        }
        return "";
    }
}
