package org.countercheck.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.countercheck.extract.statement.Statement.Nesting;
import org.countercheck.extract.statement.Statement.Outline;
import org.countercheck.figure.Figure;

/** What the rows and columns of one area put under what. */
final class TableOutlines {

    /** Finds the figure of a grid place, or null. */
    interface Figures {
        Figure at(int row, int column);
    }

    private record Item(RowTree.Node node, int rank) {}

    private final TableWords words;
    private final RowTree tree;
    private final TableArea area;
    private final TableSegment segment;
    private final ColumnOutlines columns;

    TableOutlines(TableWords words, RowTree tree, TableArea area, TableHeaders headers, TableSegment segment) {
        this.words = words;
        this.tree = tree;
        this.area = area;
        this.segment = segment;
        this.columns = new ColumnOutlines(words, area, headers);
    }

    /** All outlines of the area: first the rows, value column by value column, then the columns, row by row. */
    List<Outline> statements(Figures figures) {
        List<Outline> found = new ArrayList<>();
        List<RowTree.Node> all = new ArrayList<>(tree.nodes());
        for (int c : area.values()) {
            for (RowTree.Node node : all) {
                children(node, c, figures, found);
                totals(node.children, c, figures, found);
            }
            totals(tree.root().children, c, figures, found);
        }
        for (int r = segment.body(); r < segment.end(); r++) {
            columns.add(r, figures, found);
        }
        return found;
    }

    private void children(RowTree.Node node, int column, Figures figures, List<Outline> found) {
        if (node.row < 0) {
            return;
        }
        for (Nesting nesting : List.of(Nesting.NUMBERED, Nesting.PART, Nesting.INDENTED, Nesting.CODED)) {
            List<RowTree.Node> members = node.children.stream()
                    .filter(child -> nesting(child) == nesting && words.totalRank(child.name) == 0)
                    .toList();
            for (List<RowTree.Node> run : runs(members)) {
                add(node, run, column, nesting, figures, found);
            }
        }
    }

    /** Rows behind 其中 up to the next 其中, which begins to divide the whole anew; one list if each row says 其中. */
    private static List<List<RowTree.Node>> runs(List<RowTree.Node> members) {
        List<List<RowTree.Node>> runs = new ArrayList<>();
        for (RowTree.Node member : members) {
            if (runs.isEmpty() || member.startsPart) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(member);
        }
        return runs.stream().anyMatch(r -> r.size() > 1) ? runs : List.of(members);
    }

    private static Nesting nesting(RowTree.Node child) {
        return switch (child.under) {
            case PART -> Nesting.PART;
            case INDENT -> Nesting.INDENTED;
            case CODE -> Nesting.CODED;
            default -> Nesting.NUMBERED;
        };
    }

    /** A total adds up what stands between it and the total before it that reaches at least as far. */
    private void totals(List<RowTree.Node> siblings, int column, Figures figures, List<Outline> found) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            RowTree.Node node = siblings.get(i);
            int rank = node.row < 0 ? 0 : words.totalRank(node.name);
            if (rank == 0) {
                items.add(new Item(node, 0));
                continue;
            }
            int from = items.size();
            while (from > 0 && items.get(from - 1).rank < rank) {
                from--;
            }
            List<Item> own = items.subList(from, items.size());
            if (own.isEmpty()) {
                add(node, following(siblings, i, rank), column, Nesting.LEADING_TOTAL, figures, found);
                if (i == 0) {
                    continue;
                }
            } else {
                add(node, own.stream().map(Item::node).toList(), column, Nesting.TOTAL, figures, found);
            }
            own.clear();
            items.add(new Item(node, rank));
        }
    }

    private List<RowTree.Node> following(List<RowTree.Node> siblings, int total, int rank) {
        List<RowTree.Node> parts = new ArrayList<>();
        for (int i = total + 1; i < siblings.size(); i++) {
            int other = words.totalRank(siblings.get(i).name);
            if (other > 0) {
                return other >= rank ? parts : List.of();
            }
            parts.add(siblings.get(i));
        }
        return parts;
    }

    private void add(
            RowTree.Node whole,
            List<RowTree.Node> parts,
            int column,
            Nesting nesting,
            Figures figures,
            List<Outline> found) {
        Figure total = figures.at(whole.row, column);
        List<Figure> terms = new ArrayList<>();
        parts.forEach(p -> expand(p, column, figures, terms));
        if (total != null && terms.size() > (nesting == Nesting.TOTAL ? 1 : 0)) {
            found.add(new Outline(total, terms, nesting, false));
        }
    }

    /** A row without values stands for the rows below it. */
    private static void expand(RowTree.Node node, int column, Figures figures, List<Figure> terms) {
        if (node.row >= 0) {
            Figure figure = figures.at(node.row, column);
            if (Objects.nonNull(figure)) {
                terms.add(figure);
            }
            return;
        }
        node.children.forEach(child -> expand(child, column, figures, terms));
    }
}
