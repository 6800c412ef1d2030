package org.countercheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;

/** Follows paths of labels to figures: over row headers, over column headers, or from a row into a column. */
final class PathSearch {

    private final NamedFigures named;
    private final Aliases aliases;
    private final Words words;

    PathSearch(NamedFigures named, Aliases aliases, Words words) {
        this.named = named;
        this.aliases = aliases;
        this.words = words;
    }

    /** All figures of one source that a path names, in reading order. */
    List<Figure> figures(LabelPath path, Origin origin, Axis axis) {
        List<String> segments = path.normalised();
        List<Named> all = named.of(origin);
        Optional<String> canonical = aliases.canonical(segments);
        List<Figure> rows = axis == Axis.ROW ? rows(all, segments, canonical) : columns(all, segments);
        List<Figure> found = rows.isEmpty() && segments.size() > 1 ? cells(all, segments) : rows;
        if (!found.isEmpty() || axis == Axis.COLUMN) {
            return found;
        }
        String whole = words.sharedBy(segments.get(segments.size() - 1));
        return whole.isEmpty() ? found : shares(all, segments, whole);
    }

    private List<Figure> rows(List<Named> all, List<String> segments, Optional<String> canonical) {
        boolean rate = words.isRate(segments.get(segments.size() - 1));
        List<Figure> exact = new ArrayList<>();
        List<Figure> meant = new ArrayList<>();
        for (Named entry : all) {
            if (entry.prose && Chooser.isRate(entry.figure) && !rate) {
                continue;
            }
            boolean same = canonical.isPresent() && canonical.get().equals(entry.canonical);
            boolean named = leads(segments, entry) && (!entry.prose || canonical.isEmpty() || same);
            if (named && !entry.prose) {
                exact.add(entry.figure);
            } else if (named || same) {
                meant.add(entry.figure);
            }
        }
        return exact.isEmpty() ? meant : exact;
    }

    /** Whether the path ends in a name of the figure and all its other segments stand over it. */
    private boolean leads(List<String> segments, Named entry) {
        int last = segments.size() - 1;
        return entry.names.contains(segments.get(last))
                && segments.subList(0, last).stream().allMatch(s -> entry.isUnder(s, aliases));
    }

    private List<Figure> columns(List<Named> all, List<String> segments) {
        return all.stream()
                .filter(n -> endsIn(n.columns, segments))
                .map(n -> n.figure)
                .toList();
    }

    /** Whether the last segment is the last header and the others stand before it, in order. */
    private boolean endsIn(List<String> headers, List<String> segments) {
        int header = headers.size() - 1;
        if (header < 0 || !same(headers.get(header), segments.get(segments.size() - 1))) {
            return false;
        }
        for (int i = segments.size() - 2; i >= 0; i--) {
            do {
                header--;
            } while (header >= 0 && !same(headers.get(header), segments.get(i)));
            if (header < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean same(String one, String other) {
        return one.equals(other) || aliases.canonicalOrSelf(one).equals(aliases.canonicalOrSelf(other));
    }

    private List<Figure> cells(List<Named> all, List<String> segments) {
        return all.stream()
                .filter(n -> !n.columns.isEmpty() && isCell(n, segments))
                .map(n -> n.figure)
                .toList();
    }

    private boolean isCell(Named entry, List<String> segments) {
        for (int i = 1; i < segments.size(); i++) {
            if (endsIn(entry.row, segments.subList(0, i))
                    && endsIn(entry.columns, segments.subList(i, segments.size()))) {
                return true;
            }
        }
        return false;
    }

    /** Percentages of sentences whose part goes by the name {@code whole}. */
    private List<Figure> shares(List<Named> all, List<String> segments, String whole) {
        List<String> path = new ArrayList<>(segments.subList(0, segments.size() - 1));
        path.add(whole);
        Optional<String> canonical = aliases.canonical(path);
        return all.stream()
                .filter(n -> Chooser.isRate(n.figure))
                .filter(n -> leads(path, n)
                        || n.names.stream()
                                .anyMatch(name ->
                                        canonical.isPresent() && canonical.equals(aliases.canonical(List.of(name)))))
                .map(n -> n.figure)
                .toList();
    }

    /** The rows of tables that stand directly under the row or heading that a path names, in reading order. */
    List<Figure> children(LabelPath path, Origin origin) {
        List<String> segments = path.normalised();
        return named.of(origin).stream()
                .filter(n -> n.row.size() > 1 && endsIn(n.row.subList(0, n.row.size() - 1), segments))
                .map(n -> n.figure)
                .toList();
    }

    /** The rows under a heading that prints no figures itself; empty if further headings stand between, or if one of the rows adds up the others. */
    List<Figure> group(LabelPath path, Origin origin) {
        List<String> segments = path.normalised();
        List<Figure> rows = new ArrayList<>();
        for (Named entry : named.of(origin)) {
            int depth = entry.row.size() - 1;
            if (depth > 0 && endsIn(entry.row.subList(0, depth), segments)) {
                if (words.isTotal(entry.row.get(depth))) {
                    return List.of();
                }
                rows.add(entry.figure);
            }
            for (int outer = 1; outer < depth; outer++) {
                if (endsIn(entry.row.subList(0, outer), segments)) {
                    return List.of();
                }
            }
        }
        return rows;
    }

    /** Whether a path leads from the row of a figure into its column, so that it names this cell and not the row. */
    boolean isCell(Figure figure, LabelPath path) {
        List<String> segments = path.normalised();
        String last = segments.get(segments.size() - 1);
        return segments.size() > 1
                && !figure.columns().isEmpty()
                && same(
                        LabelText.normalise(
                                figure.columns().get(figure.columns().size() - 1)),
                        last)
                && !same(LabelText.normalise(figure.name()), last);
    }
}
