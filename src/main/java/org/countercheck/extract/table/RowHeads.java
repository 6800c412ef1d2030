package org.countercheck.extract.table;

import java.util.ArrayList;
import java.util.List;

/** Reads the label columns of the rows of one area: codes, names and how far these are indented. */
final class RowHeads {

    /**
     * The labels of one row, outermost first.
     *
     * @param owners the cells that print them
     * @param names their words
     * @param indents how far they are indented
     */
    record Head(List<Object> owners, List<String> names, List<Integer> indents) {}

    private final TableGrid grid;
    private final TableArea area;
    /** Whether the labels begin with codes. */
    private final boolean coded;

    RowHeads(TableGrid grid, TableArea area, boolean coded) {
        this.grid = grid;
        this.area = area;
        this.coded = coded;
    }

    /** The code of a row, or an empty string. */
    String code(int row) {
        if (coded) {
            return LabelCodes.of(grid.text(row, area.labels().get(0)));
        }
        StringBuilder code = new StringBuilder();
        for (int c : area.codes()) {
            String part = grid.text(row, c);
            for (int i = 0; i < part.length() && CellNumber.digit(part.charAt(i)) >= 0; i++) {
                code.append((char) ('0' + CellNumber.digit(part.charAt(i))));
            }
        }
        return code.toString();
    }

    /**
     * The labels of a row.
     *
     * @param owners the cells that print the labels of the row before
     * @param chain the nodes of the row before
     */
    Head of(int row, List<Object> owners, List<RowNode> chain) {
        List<Object> printed = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Integer> indents = new ArrayList<>();
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
                if (printed.isEmpty() || printed.get(printed.size() - 1) != owner) {
                    printed.add(owner);
                    names.add(text);
                    indents.add(RowLabel.indent(grid.cell(row, c).text()));
                }
            } else if (!grid.merges && index < owners.size() && index == names.size()) {
                printed.add(owners.get(index)); // an export of merged cells prints only the first
                names.add(chain.get(index).name);
                indents.add(0);
            }
            index++;
        }
        for (int c : area.codes()) {
            String text = grid.own(row, c);
            if (names.isEmpty() && !text.isEmpty() && CellNumber.digit(text.charAt(0)) < 0) {
                printed.add(grid.cell(row, c)); // 合计 stands where others print a code
                names.add(text);
                indents.add(0);
            }
        }
        return new Head(printed, names, indents);
    }
}
