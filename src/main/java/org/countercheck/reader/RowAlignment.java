package org.countercheck.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.countercheck.source.Passage;

/**
 * Puts the cells of rows back under each other where an export has lost the blanks of merged cells.
 *
 * <p>Values of all rows end in the same column, so what a row lost it lost on the left, under a label that spans rows or columns.
 */
final class RowAlignment {

    /** What tables print where there is no value. */
    private static final Set<String> BLANKS = Set.of("-", "－", "—", "——", "/", "／");

    private final List<List<Passage>> rows;
    private final int widest;
    private final int values;

    private RowAlignment(List<List<Passage>> rows) {
        this.rows = rows;
        this.widest = rows.stream().mapToInt(List::size).max().orElse(0);
        this.values = rows.stream()
                .filter(row -> row.size() == widest && row.stream().anyMatch(Characters::isValue))
                .mapToInt(RowAlignment::behindWords)
                .min()
                .orElse(0);
    }

    static List<List<Passage>> of(List<List<Passage>> rows) {
        RowAlignment alignment = new RowAlignment(rows);
        if (alignment.values < 2) {
            return rows;
        }
        boolean ragged = rows.stream().anyMatch(row -> row.size() < alignment.widest && alignment.isFull(row));
        return ragged ? alignment.aligned() : HeaderSpans.repeated(rows, alignment.body(), alignment.values);
    }

    /** Rows that lost their blanks, all with as many values as the others. */
    static List<List<Passage>> ofGathered(List<List<Passage>> rows) {
        List<List<Passage>> aligned = of(rows);
        return aligned == rows ? HeaderSpans.ofGathered(rows) : aligned;
    }

    /**
     * Whether rows lost blank cells among their values, too, so that nothing tells which column a value stands in: header rows of different lengths, no
     * blank anywhere, and now more values, now fewer.
     */
    static boolean isLost(List<List<Passage>> rows) {
        boolean blanks = rows.stream().flatMap(List::stream).anyMatch(Characters::isBlank);
        boolean spans = rows.stream()
                        .takeWhile(row -> row.stream().noneMatch(Characters::isValue))
                        .map(List::size)
                        .distinct()
                        .count()
                > 1;
        return spans && !blanks && !isEven(rows);
    }

    /** Whether rows that print values print as many as each other. */
    static boolean isEven(List<List<Passage>> rows) {
        return rows.stream()
                        .filter(row -> row.stream().anyMatch(Characters::isValue))
                        .map(RowAlignment::behindWords)
                        .distinct()
                        .count()
                < 2;
    }

    private List<List<Passage>> aligned() {
        List<Integer> ranks = ranks();
        int columns = ranks.isEmpty() ? widest : ranks.size() + values;
        List<List<Passage>> aligned =
                new ArrayList<>(new HeaderSpans(rows.subList(0, body()), lengths(), columns, values).placed());
        for (List<Passage> row : rows.subList(body(), rows.size())) {
            aligned.add(!isFull(row) ? row : ranks.isEmpty() ? padded(row) : ranked(row, ranks));
        }
        return aligned;
    }

    /** The ranks of numbering that the labels have, each of which takes a column; none unless all are numbered, in order from left to right. */
    private List<Integer> ranks() {
        SortedSet<Integer> ranks = new TreeSet<>();
        for (List<Passage> row : rows) {
            int before = -1;
            for (Passage label : isFull(row) ? labels(row) : List.<Passage>of()) {
                int rank = rank(label);
                if (rank <= before) {
                    return List.of();
                }
                ranks.add(rank);
                before = rank;
            }
        }
        return List.copyOf(ranks);
    }

    private List<Passage> labels(List<Passage> row) {
        return row.subList(0, row.size() - values).stream()
                .filter(label -> label.strip().length() > 0)
                .toList();
    }

    private static int rank(Passage label) {
        return Numbering.of(label.strip()).map(Numbering::rank).orElse(-1);
    }

    private List<Passage> ranked(List<Passage> row, List<Integer> ranks) {
        List<Passage> full = new ArrayList<>();
        ranks.forEach(rank -> full.add(labels(row).stream()
                .filter(label -> rank(label) == rank)
                .findFirst()
                .orElse(HeaderSpans.blank(row))));
        full.addAll(row.subList(row.size() - values, row.size()));
        return full;
    }

    /** The first row that prints a value in each of the columns of values. */
    private int body() {
        int body = 0;
        while (!isFull(rows.get(body))) {
            body++;
        }
        return body;
    }

    /** How many cells the rows with all values have. */
    private List<Integer> lengths() {
        return rows.stream().filter(this::isFull).map(List::size).distinct().toList();
    }

    /** Whether the last cells of a row are its values: all are printed, or one stands where only labels could if the row had lost nothing. */
    private boolean isFull(List<Passage> row) {
        int first = row.size() - values;
        if (first < 0 || behindWords(row) < values) {
            return false;
        }
        boolean printed = row.subList(first, row.size()).stream().noneMatch(Characters::isBlank);
        boolean early = row.subList(first, Math.max(first, Math.min(widest - values, row.size()))).stream()
                .anyMatch(Characters::isValue);
        boolean labels = row.subList(0, first).stream().noneMatch(Characters::isValue);
        return printed
                || labels && (early || row.size() == widest && row.stream().anyMatch(Characters::isValue));
    }

    private List<Passage> padded(List<Passage> row) {
        List<Passage> full = new ArrayList<>(row);
        // a label of the first rank stands at the left; any other under the label that spans its row
        boolean first = rank(row.get(0)) == 1;
        while (full.size() < widest) {
            full.add(first ? full.size() - values : 0, HeaderSpans.blank(row));
        }
        return full;
    }

    /** How many cells stand behind the last one that holds words. */
    private static int behindWords(List<Passage> row) {
        int count = 0;
        while (count < row.size() && isBlankOrValue(row.get(row.size() - 1 - count))) {
            count++;
        }
        return count;
    }

    private static boolean isBlankOrValue(Passage cell) {
        return Characters.isBlank(cell)
                || Characters.isValue(cell)
                || BLANKS.contains(cell.toString().strip());
    }
}
