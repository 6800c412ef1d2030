package org.countercheck.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.countercheck.extract.statement.Statement.Nesting;
import org.countercheck.extract.statement.Statement.Outline;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Rational;

/** What the rows and columns of one area put under what. */
final class TableOutlines {

    /** Finds the figure of a grid place, or null. */
    interface Figures {
        Figure at(int row, int column);
    }

    private record Item(RowNode node, int rank) {}

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
        List<RowNode> all = new ArrayList<>(tree.nodes());
        for (int value = 0; value < area.values().size(); value++) {
            for (RowNode node : all) {
                children(node, value, figures, found);
                totals(node.children, value, figures, found);
            }
            totals(tree.root().children, value, figures, found);
        }
        for (int r = segment.body(); r < segment.end(); r++) {
            columns.add(r, figures, found);
        }
        return found;
    }

    private void children(RowNode node, int value, Figures figures, List<Outline> found) {
        if (node.row < 0) {
            return;
        }
        for (Nesting nesting : List.of(Nesting.NUMBERED, Nesting.PART, Nesting.INDENTED, Nesting.CODED)) {
            List<RowNode> members = node.children.stream()
                    .filter(child -> nesting(child) == nesting && words.totalRank(child.name) == 0)
                    .toList();
            for (List<RowNode> run : runs(members)) {
                add(node, run, value, nesting, figures, found);
            }
        }
    }

    /** Rows behind 其中 up to the next 其中, which begins to divide the whole anew; one list if each row says 其中. */
    private static List<List<RowNode>> runs(List<RowNode> members) {
        List<List<RowNode>> runs = new ArrayList<>();
        for (RowNode member : members) {
            if (runs.isEmpty() || member.startsPart) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(member);
        }
        return runs.stream().anyMatch(r -> r.size() > 1) ? runs : List.of(members);
    }

    private static Nesting nesting(RowNode child) {
        return switch (child.under) {
            case PART -> Nesting.PART;
            case INDENT -> Nesting.INDENTED;
            case CODE -> Nesting.CODED;
            default -> Nesting.NUMBERED;
        };
    }

    /** A total adds up what stands between it and the total before it that reaches at least as far. */
    private void totals(List<RowNode> siblings, int value, Figures figures, List<Outline> found) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            RowNode node = siblings.get(i);
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
            boolean goesOn = siblings == tree.root().children && tree.goesOn();
            if (own.isEmpty() && !goesOn) {
                add(node, following(siblings, i, rank), value, Nesting.LEADING_TOTAL, figures, found);
                // What leads rows of its own, 税收收入小计 over 增值税, is a part of the total below all of them.
                if (i == 0 && node.children.isEmpty()) {
                    continue;
                }
            } else {
                List<RowNode> parts = own.stream().map(Item::node).toList();
                boolean besides = siblings == tree.root().children;
                add(node, besides ? besides(node, parts, value, figures) : parts, value, Nesting.TOTAL, figures, found);
            }
            own.clear();
            items.add(new Item(node, rank));
        }
    }

    private List<RowNode> following(List<RowNode> siblings, int total, int rank) {
        List<RowNode> parts = new ArrayList<>();
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
            RowNode whole, List<RowNode> parts, int value, Nesting nesting, Figures figures, List<Outline> found) {
        Figure total = figures.at(whole.row, whole.column(value));
        List<Figure> terms = terms(parts, value, figures);
        if (total != null && terms.size() > (nesting == Nesting.TOTAL ? 1 : 0)) {
            found.add(new Outline(total, terms, nesting, false));
        }
    }

    /**
     * What a total at the foot of one of several areas of codes adds up: the classes above it, or also those of the areas to its left or right, which are
     * the same list in further columns.
     */
    private List<RowNode> besides(RowNode total, List<RowNode> own, int value, Figures figures) {
        List<RowNode> before = new ArrayList<>(own);
        List<RowNode> linked = own;
        boolean open = tree.goesOn();
        if (adds(total, own, value, figures)) {
            return own;
        }
        for (RowTree left = tree.left(); left != null; left = left.left()) {
            before.addAll(0, classes(left));
            if (adds(total, before, value, figures)) {
                return before;
            }
            linked = open ? List.copyOf(before) : linked;
            open &= left.goesOn();
        }
        List<RowNode> behind = new ArrayList<>(own);
        for (RowTree right = tree.right(); right != null; right = right.right()) {
            behind.addAll(classes(right));
            if (adds(total, behind, value, figures)) {
                return behind;
            }
        }
        // A single class is no list: 基本支出合计 at the foot of the last area adds up all of them.
        return linked.size() == 1 && tree.goesOn() ? before : linked;
    }

    /** The outermost rows of a tree that are no totals. */
    private List<RowNode> classes(RowTree other) {
        return other.root().children.stream()
                .filter(n -> n.row < 0 || words.totalRank(n.name) == 0)
                .toList();
    }

    private static boolean adds(RowNode total, List<RowNode> parts, int value, Figures figures) {
        Figure whole = figures.at(total.row, total.column(value));
        Interval sum = Interval.exactly(Rational.ZERO);
        for (Figure part : terms(parts, value, figures)) {
            sum = sum.plus(part.quantity().isKnown() ? part.quantity().strict() : Interval.exactly(Rational.ZERO));
        }
        return whole != null
                && whole.quantity().isKnown()
                && sum.meets(whole.quantity().strict());
    }

    private static List<Figure> terms(List<RowNode> parts, int value, Figures figures) {
        List<Figure> terms = new ArrayList<>();
        parts.forEach(p -> expand(p, value, figures, terms));
        return terms;
    }

    /** A row without values stands for the rows below it. */
    private static void expand(RowNode node, int value, Figures figures, List<Figure> terms) {
        if (node.row >= 0) {
            Figure figure = figures.at(node.row, node.column(value));
            if (Objects.nonNull(figure)) {
                terms.add(figure);
            }
            return;
        }
        node.children.forEach(child -> expand(child, value, figures, terms));
    }
}
