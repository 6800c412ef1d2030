package org.countercheck.extract.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** The hierarchy of the rows of one area: numbering, 其中, indentation, codes and merged label columns. */
final class RowTree {

    private static final int LAST = 1000;

    private final TableGrid grid;
    private final TableArea area;
    private final RowHeads heads;
    /** Whether the labels begin with codes. */
    private final boolean coded;

    private final RowNode root = new RowNode(null, "", RowNode.Under.NOTHING, -1, -1, "");
    private RowNode last = root;

    /** Areas with codes side by side are one list in several columns. */
    private final RowTree left;

    private RowTree right;
    private RowNode lastCoded = root;
    private boolean goesOn;

    /** Where the numbering stood before a line without number or value, such as a note between rows. */
    private RowNode interrupted = root;

    private List<Object> owners = List.of();
    private List<RowNode> chain = List.of();

    /** The rows of an area; {@code left} is the tree of the area to its left, or null. */
    RowTree(TableGrid grid, TableSegment segment, TableArea area, RowTree left) {
        this.grid = grid;
        this.area = area;
        this.coded = LabelCodes.areIn(grid, segment, area);
        this.heads = new RowHeads(grid, area, coded);
        boolean beside = left != null
                && hasCodes()
                && left.hasCodes()
                && left.area.values().size() == area.values().size();
        this.left = beside ? left : null;
        if (beside) {
            left.right = this;
        }
    }

    private boolean hasCodes() {
        return coded || !area.codes().isEmpty();
    }

    /** The tree of the area to the left whose classes may go on here, or null. */
    RowTree left() {
        return left;
    }

    /** The tree of the area to the right in which the classes may go on, or null. */
    RowTree right() {
        return right;
    }

    /** Whether the first rows belong to a class that began in the area to the left. */
    boolean goesOn() {
        return goesOn;
    }

    /** The node that stands over all others and prints nothing. */
    RowNode root() {
        return root;
    }

    /** Places a row; null if it has no label. */
    RowNode add(int row) {
        String code = heads.code(row);
        RowHeads.Head head = heads.of(row, owners, chain);
        List<String> names = head.names();
        if (names.isEmpty()) {
            return null;
        }
        if (!code.isEmpty()) {
            String name = names.get(names.size() - 1);
            RowNode node = new RowNode(
                    byCode(code), coded ? name.substring(code.length()) : name, RowNode.Under.CODE, LAST, 0, code);
            print(node, row);
            last = node;
            lastCoded = node;
            return node;
        }
        if (!isUnder(last, root)) {
            last = root; // a row without a code belongs to no class of the area to the left
        }
        RowNode before = last;
        int kept = 0;
        while (kept < names.size() - 1
                && kept < owners.size()
                && kept < chain.size()
                && owners.get(kept).equals(head.owners().get(kept))) {
            kept++;
        }
        List<RowNode> nodes = new ArrayList<>(chain.subList(0, kept));
        boolean part = false;
        for (int i = 0; i < names.size(); i++) {
            String behind = RowLabel.behindPart(names.get(i), grid.words);
            if (behind != null && behind.isEmpty()) {
                part = true; // a cell of its own that says 其中 for the rows beside it
                if (i >= nodes.size()) {
                    nodes.add(i == 0 ? floor() : nodes.get(i - 1));
                }
                continue;
            }
            if (i < kept) {
                continue;
            }
            RowNode floor = i == 0 || part && i == 1 ? root : nodes.get(i - 1);
            if (i > 0 && !part && floor != last && !isUnder(last, floor)) {
                last = floor;
            }
            last = place(names.get(i), head.indents().get(i), floor, part, i > kept && !part);
            nodes.add(last);
        }
        print(last, row);
        owners = head.owners();
        chain = nodes;
        if (last.under == RowNode.Under.NOTHING && RowNumber.of(last.name) == null && !hasNumber(row)) {
            interrupted = before;
        }
        return last;
    }

    private void print(RowNode node, int row) {
        node.row = row;
        node.values = area.values();
    }

    private RowNode floor() {
        return last.under == RowNode.Under.PART ? last.parent : last;
    }

    private RowNode place(String label, int indent, RowNode floor, boolean part, boolean inside) {
        String behind = RowLabel.behindPart(label, grid.words);
        boolean isPart = part || behind != null;
        String name = RowLabel.clean(behind != null && !behind.isEmpty() ? behind : label, grid.words);
        RowNumber number = RowNumber.of(name);
        if (isPart) {
            RowNode parent = last;
            while (parent.under == RowNode.Under.PART && parent != floor && (number == null || parent.level >= 0)) {
                parent = parent.parent;
            }
            RowNode node = new RowNode(
                    parent, name, RowNode.Under.PART, number == null ? parent.level + 1 : number.level(), indent, "");
            node.startsPart = behind != null;
            return node;
        }
        if (inside) {
            return new RowNode(
                    floor, name, RowNode.Under.COLUMN, number == null ? floor.level + 1 : number.level(), indent, "");
        }
        if (number != null
                && last.row >= 0
                && last.under == RowNode.Under.NOTHING
                && RowNumber.of(last.name) == null
                && !hasNumber(last.row)) {
            last = interrupted;
        }
        RowNode top = last;
        if (number != null) {
            boolean isList = false; // the list that 其中 began
            while (top != floor && top.level >= number.level()) {
                isList = top.under == RowNode.Under.PART
                        && top.level == number.level()
                        && RowNumber.of(top.name) != null;
                top = top.parent;
            }
            if (isList && top != root) {
                return new RowNode(top, name, RowNode.Under.PART, number.level(), indent, "");
            }
            return new RowNode(
                    top, name, floor == root ? RowNode.Under.NUMBER : RowNode.Under.COLUMN, number.level(), indent, "");
        }
        boolean ends = top.parent == root
                || top.parent != null && RowNumber.of(top.parent.name) == null && indent <= top.parent.indent;
        if (top.under == RowNode.Under.PART
                && top != floor
                && !ends
                && indent >= top.indent
                && grid.words.totalRank(name) == 0) {
            return new RowNode(top.parent, name, RowNode.Under.PART, top.level, indent, "");
        }
        while (top != floor && (top.indent >= indent || top.level == LAST && indent == 0)) {
            top = top.parent;
        }
        return new RowNode(
                top,
                name,
                top == root ? RowNode.Under.NOTHING : floor == root ? RowNode.Under.INDENT : RowNode.Under.COLUMN,
                LAST,
                indent,
                "");
    }

    private boolean hasNumber(int row) {
        return area.values().stream().anyMatch(c -> grid.number(row, c) != null);
    }

    private static boolean isUnder(RowNode node, RowNode ancestor) {
        for (RowNode n = node; n != null; n = n.parent) {
            if (n == ancestor) {
                return true;
            }
        }
        return false;
    }

    private RowNode byCode(String code) {
        RowNode own = above(code, last);
        if (own != null) {
            return own;
        }
        RowNode open = left == null || lastCoded != root ? null : above(code, left.lastCoded);
        goesOn |= open != null;
        return open == null ? root : open;
    }

    private static RowNode above(String code, RowNode last) {
        for (RowNode n = last; n != null; n = n.parent) {
            if (!n.code.isEmpty() && code.length() > n.code.length() && code.startsWith(n.code)) {
                return n;
            }
        }
        return null;
    }

    /** All nodes below the root in reading order. */
    List<RowNode> nodes() {
        List<RowNode> all = new ArrayList<>();
        Deque<RowNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            RowNode node = open.pop();
            if (node != root) {
                all.add(node);
            }
            List<RowNode> below = new ArrayList<>(node.children);
            Collections.reverse(below);
            below.forEach(open::push);
        }
        return all;
    }
}
