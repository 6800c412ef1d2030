package org.countercheck.extract.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** The hierarchy of the rows of one area: numbering, 其中, indentation, codes and merged label columns. */
final class RowTree {

    /** How a row came to stand under its parent. */
    enum Under {
        /** By its numbering. */
        NUMBER,
        /** By 其中, or behind a row that has it. */
        PART,
        /** By indentation. */
        INDENT,
        /** By its code. */
        CODE,
        /** In a column to the right of its parent. */
        COLUMN,
        /** It stands under nothing. */
        NOTHING
    }

    /** One label of the hierarchy. */
    static final class Node {
        final Node parent;
        final String name;
        final Under under;
        final int level;
        final int indent;
        final String code;
        final List<Node> children = new ArrayList<>();
        private final int depth;
        /** Whether the row itself says 其中. */
        boolean startsPart;
        /** Grid row that prints its values, or -1 if it has none of its own. */
        int row = -1;

        private Node(Node above, String name, Under under, int level, int indent, String code) {
            this.parent = above != null && above.depth >= DEEPEST ? above.parent : above;
            this.depth = parent == null ? 0 : parent.depth + 1;
            this.name = name;
            this.under = under;
            this.level = level;
            this.indent = indent;
            this.code = code;
            if (parent != null) {
                parent.children.add(this);
            }
        }

        /** The labels from the outermost to this one. */
        List<String> path() {
            Deque<String> path = new ArrayDeque<>();
            for (Node n = this; n != null && n.parent != null; n = n.parent) {
                path.addFirst(n.name);
            }
            return List.copyOf(path);
        }
    }

    private static final int LAST = 1000;

    /** Deeper levels are no hierarchy that a person prints. */
    private static final int DEEPEST = 24;

    private final TableGrid grid;
    private final TableArea area;
    private final Node root = new Node(null, "", Under.NOTHING, -1, -1, "");
    private Node last = root;
    /** Where the numbering stood before a line without number or value, such as a note between rows. */
    private Node interrupted = root;

    private List<Object> owners = List.of();
    private List<Node> chain = List.of();

    RowTree(TableGrid grid, TableArea area) {
        this.grid = grid;
        this.area = area;
    }

    /** The node that stands over all others and prints nothing. */
    Node root() {
        return root;
    }

    /** Places a row; null if it has no label. */
    Node add(int row) {
        String code = code(row);
        List<Object> rowOwners = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Integer> indents = new ArrayList<>();
        labels(row, rowOwners, names, indents);
        if (names.isEmpty()) {
            return null;
        }
        if (!code.isEmpty()) {
            Node node = new Node(byCode(code), names.get(names.size() - 1), Under.CODE, LAST, 0, code);
            node.row = row;
            last = node;
            return node;
        }
        Node before = last;
        int kept = 0;
        while (kept < names.size() - 1
                && kept < owners.size()
                && kept < chain.size()
                && owners.get(kept).equals(rowOwners.get(kept))) {
            kept++;
        }
        List<Node> nodes = new ArrayList<>(chain.subList(0, kept));
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
            Node floor = i == 0 || part && i == 1 ? root : nodes.get(i - 1);
            if (i > 0 && !part && floor != last && !isUnder(last, floor)) {
                last = floor;
            }
            last = place(names.get(i), indents.get(i), floor, part, i > kept && !part);
            nodes.add(last);
        }
        last.row = row;
        owners = rowOwners;
        chain = nodes;
        if (last.under == Under.NOTHING && RowNumber.of(last.name) == null && !hasNumber(row)) {
            interrupted = before;
        }
        return last;
    }

    private Node floor() {
        return last.under == Under.PART ? last.parent : last;
    }

    private Node place(String label, int indent, Node floor, boolean part, boolean inside) {
        String behind = RowLabel.behindPart(label, grid.words);
        boolean isPart = part || behind != null;
        String name = RowLabel.clean(behind != null && !behind.isEmpty() ? behind : label, grid.words);
        RowNumber number = RowNumber.of(name);
        if (isPart) {
            Node parent = last;
            while (parent.under == Under.PART && parent != floor && (number == null || parent.level >= 0)) {
                parent = parent.parent;
            }
            Node node =
                    new Node(parent, name, Under.PART, number == null ? parent.level + 1 : number.level(), indent, "");
            node.startsPart = behind != null;
            return node;
        }
        if (inside) {
            return new Node(floor, name, Under.COLUMN, number == null ? floor.level + 1 : number.level(), indent, "");
        }
        if (number != null
                && last.row >= 0
                && last.under == Under.NOTHING
                && RowNumber.of(last.name) == null
                && !hasNumber(last.row)) {
            last = interrupted;
        }
        Node top = last;
        if (number != null) {
            boolean isList = false; // the list that 其中 began
            while (top != floor && top.level >= number.level()) {
                isList = top.under == Under.PART && top.level == number.level() && RowNumber.of(top.name) != null;
                top = top.parent;
            }
            if (isList && top != root) {
                return new Node(top, name, Under.PART, number.level(), indent, "");
            }
            return new Node(top, name, floor == root ? Under.NUMBER : Under.COLUMN, number.level(), indent, "");
        }
        boolean ends = top.parent == root
                || top.parent != null && RowNumber.of(top.parent.name) == null && indent <= top.parent.indent;
        if (top.under == Under.PART
                && top != floor
                && !ends
                && indent >= top.indent
                && grid.words.totalRank(name) == 0) {
            return new Node(top.parent, name, Under.PART, top.level, indent, "");
        }
        while (top != floor && (top.indent >= indent || top.level == LAST && indent == 0)) {
            top = top.parent;
        }
        return new Node(
                top, name, top == root ? Under.NOTHING : floor == root ? Under.INDENT : Under.COLUMN, LAST, indent, "");
    }

    private boolean hasNumber(int row) {
        return area.values().stream().anyMatch(c -> grid.number(row, c) != null);
    }

    private static boolean isUnder(Node node, Node ancestor) {
        for (Node n = node; n != null; n = n.parent) {
            if (n == ancestor) {
                return true;
            }
        }
        return false;
    }

    private Node byCode(String code) {
        for (Node n = last; n != null; n = n.parent) {
            if (!n.code.isEmpty() && code.length() > n.code.length() && code.startsWith(n.code)) {
                return n;
            }
        }
        return root;
    }

    private String code(int row) {
        StringBuilder code = new StringBuilder();
        for (int c : area.codes()) {
            String part = grid.text(row, c);
            for (int i = 0; i < part.length() && CellNumber.digit(part.charAt(i)) >= 0; i++) {
                code.append((char) ('0' + CellNumber.digit(part.charAt(i))));
            }
        }
        return code.toString();
    }

    private void labels(int row, List<Object> rowOwners, List<String> names, List<Integer> indents) {
        int lastPrinted = -1;
        for (int c : area.labels()) {
            if (!grid.text(row, c).isEmpty()) {
                lastPrinted = c;
            }
        }
        int index = 0;
        for (int c : area.labels()) {
            if (c > lastPrinted) {
                break;
            }
            String text = grid.text(row, c);
            if (!text.isEmpty()) {
                Object owner = grid.cell(row, c);
                if (rowOwners.isEmpty() || rowOwners.get(rowOwners.size() - 1) != owner) {
                    rowOwners.add(owner);
                    names.add(text);
                    indents.add(RowLabel.indent(grid.cell(row, c).text()));
                }
            } else if (!grid.merges && index < owners.size() && index == names.size()) {
                rowOwners.add(owners.get(index)); // an export of merged cells prints only the first
                names.add(chain.get(index).name);
                indents.add(0);
            }
            index++;
        }
        for (int c : area.codes()) {
            String text = grid.own(row, c);
            if (names.isEmpty() && !text.isEmpty() && CellNumber.digit(text.charAt(0)) < 0) {
                rowOwners.add(grid.cell(row, c)); // 合计 stands where others print a code
                names.add(text);
                indents.add(0);
            }
        }
    }

    /** All nodes below the root in reading order. */
    List<Node> nodes() {
        List<Node> all = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node != root) {
                all.add(node);
            }
            List<Node> below = new ArrayList<>(node.children);
            Collections.reverse(below);
            below.forEach(open::push);
        }
        return all;
    }
}
