package org.countercheck.extract.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** One label of the hierarchy of rows. */
final class RowNode {

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

    /** Deeper levels are no hierarchy that a person prints. */
    private static final int DEEPEST = 24;

    final RowNode parent;
    final String name;
    final Under under;
    final int level;
    final int indent;
    final String code;
    final List<RowNode> children = new ArrayList<>();
    private final int depth;
    /** Whether the row itself says 其中. */
    boolean startsPart;
    /** Grid row that prints its values, or -1 if it has none of its own. */
    int row = -1;
    /** Value columns that the row prints, from left to right. */
    List<Integer> values = List.of();

    RowNode(RowNode above, String name, Under under, int level, int indent, String code) {
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

    /** The grid column of the value in this place, or -1. */
    int column(int value) {
        return value < values.size() ? values.get(value) : -1;
    }

    /** The labels from the outermost to this one. */
    List<String> path() {
        Deque<String> path = new ArrayDeque<>();
        for (RowNode n = this; n != null && n.parent != null; n = n.parent) {
            path.addFirst(n.name);
        }
        return List.copyOf(path);
    }
}
