package org.countercheck.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.countercheck.document.Cell;
import org.countercheck.document.Document;
import org.countercheck.document.Table;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Place;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.SetAside;
import org.countercheck.figure.Unit;
import org.countercheck.source.Location;
import org.countercheck.source.Passage;
import org.countercheck.source.Span;

/** Reads the figures of one table. */
public final class TableReader {

    private final TableGrid grid;
    private final int block;
    private final List<String> section;
    private final Document document;
    private final TableWords.Scale tableUnit;
    private final boolean sharesToo;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<TableOutlines> outlines = new ArrayList<>();
    private final Map<Long, Passage> texts = new TreeMap<>();

    private record Draft(
            int row,
            int column,
            List<String> label,
            List<String> columns,
            String period,
            Quantity quantity,
            int start,
            int end) {}

    private TableReader(Table table, int block, List<String> section, Document document) {
        this.grid = new TableGrid(table, TableWords.CHINESE);
        this.block = block;
        this.section = section;
        this.document = document;
        String stated = statedUnit(table);
        TableWords.Scale unit = grid.words.statedUnit(stated);
        this.tableUnit = unit == null ? TableWords.Scale.NONE : unit;
        this.sharesToo = grid.words.statesShares(stated);
    }

    /**
     * The figures of a table.
     *
     * @param table the table
     * @param block its index in the document
     * @param section the headings it stands under, outermost first
     * @param document gives locations
     * @param nextId identities for the figures, asked for in reading order
     */
    public static TableReading read(
            Table table, int block, List<String> section, Document document, Supplier<String> nextId) {
        TableReader reader = new TableReader(table, block, section, document);
        for (TableSegment segment : TableSegment.of(reader.grid)) {
            RowTree left = null;
            for (TableArea area : TableArea.of(reader.grid, segment)) {
                left = reader.read(segment, area, left);
            }
        }
        Map<Long, Figure> figures = reader.figures(nextId);
        List<Statement.Outline> outlines = new ArrayList<>();
        reader.outlines.forEach(o -> outlines.addAll(o.statements((r, c) -> figures.get(key(r, c)))));
        List<Figure> ordered = figures.values().stream()
                .sorted(Comparator.comparing(f -> key(f.place().row(), f.place().column())))
                .toList();
        Set<Long> read = new HashSet<>(reader.texts.keySet());
        read.addAll(figures.keySet());
        List<SetAside> asides = TableAsides.of(reader.grid, document, (r, c) -> read.contains(key(r, c)));
        return new TableReading(ordered, asides, outlines, List.copyOf(reader.texts.values()));
    }

    private RowTree read(TableSegment segment, TableArea area, RowTree left) {
        TableHeaders headers = new TableHeaders(grid, segment, area);
        RowTree tree = new RowTree(grid, segment, area, left);
        Map<Integer, RowNode> nodes = new HashMap<>();
        for (int r = segment.body(); r < segment.end(); r++) {
            nodes.put(r, isNoRow(r) ? null : tree.add(r));
        }
        for (int r = segment.body(); r < segment.end(); r++) {
            if (isNoRow(r)) {
                continue;
            }
            RowNode node = nodes.get(r);
            if (!prints(r, area) && isSection(r, node, area)) {
                if (node != null) {
                    node.row = -1;
                }
                continue;
            }
            for (int c : area.values()) {
                value(r, c, node, area, headers);
            }
        }
        outlines.add(new TableOutlines(grid.words, tree, area, headers, segment));
        return tree;
    }

    /** Whether a row repeats the headers or is a note to the table. */
    private boolean isNoRow(int row) {
        return grid.isRepeated(row) || grid.words.startsBy("remark", grid.own(row, 0)) > 0 && !grid.hasValues(row);
    }

    /** Whether a row without numbers only heads the rows below it, or is empty. */
    private boolean isSection(int row, RowNode node, TableArea area) {
        return node == null || area.unit() >= 0 && grid.text(row, area.unit()).isEmpty() || !node.children.isEmpty();
    }

    private boolean prints(int row, TableArea area) {
        return area.values().stream().anyMatch(c -> grid.number(row, c) != null);
    }

    private void value(int row, int column, RowNode node, TableArea area, TableHeaders headers) {
        if (!grid.isOwn(row, column)) {
            return;
        }
        Passage text = grid.cell(row, column).text();
        CellNumber number = grid.number(row, column);
        boolean blank = grid.own(row, column).isEmpty();
        if (number == null && !blank) {
            texts.put(key(row, column), text);
            return;
        }
        List<String> path = headers.path(column);
        if (blank && node == null && (path.isEmpty() || !area.labels().isEmpty())) {
            return;
        }
        List<String> label = new ArrayList<>(headers.prefix());
        label.addAll(node == null ? path : node.path());
        TableWords.Scale scale = unit(row, column, node, area, headers);
        Quantity quantity = number == null ? Quantity.blank(scale.unit()) : number.quantity(scale);
        int start = number == null ? firstPrinted(text) : number.start();
        int end = number == null ? text.strip().length() + start : number.end();
        drafts.add(new Draft(row, column, label, node == null ? List.of() : path, period(path), quantity, start, end));
    }

    private static int firstPrinted(Passage text) {
        int i = 0;
        while (i < text.length() && CellNumber.isSpace(text.charAt(i))) {
            i++;
        }
        return i == text.length() ? 0 : i;
    }

    private TableWords.Scale unit(int row, int column, RowNode node, TableArea area, TableHeaders headers) {
        if (area.unit() >= 0) {
            String printed = grid.text(row, area.unit());
            TableWords.Scale scale = grid.words.scale(printed);
            if (scale != null || printed.isEmpty()) {
                return scale != null ? scale : TableWords.Scale.NONE;
            }
            return new TableWords.Scale(new Unit(printed, Dimension.COUNT), TableWords.Scale.NONE.factor());
        }
        TableWords.Scale stated = headers.statedUnit(column);
        TableWords.Scale scale = stated != null ? stated : rowUnit(row, node, area);
        if (scale != null) {
            return scale;
        }
        if (isShare(row, area)) {
            return grid.words.scale("%");
        }
        boolean share = headers.path(column).stream().anyMatch(h -> grid.words.ends("share", h))
                || node != null && grid.words.ends("share", node.name);
        return share ? TableWords.Scale.NONE : tableUnit;
    }

    /** The unit that the label of the row states; 医院 below 床位（张） counts the same, unless its name says itself what it measures. */
    private TableWords.Scale rowUnit(int row, RowNode node, TableArea area) {
        TableWords.Scale scale = null;
        for (int c : area.labels()) {
            TableWords.Scale stated = scale == null ? grid.words.statedUnit(grid.text(row, c)) : null;
            scale = stated != null ? stated : scale;
        }
        boolean silent = scale == null && node != null && !grid.words.ends("measured", node.name);
        boolean below = silent
                && (node.under == RowNode.Under.INDENT || node.under == RowNode.Under.PART)
                && node.parent.row >= 0;
        return below ? rowUnit(node.parent.row, node.parent, area) : scale;
    }

    private static String period(List<String> path) {
        for (String header : path) {
            int year = header.indexOf('年');
            if (year >= 4 && header.substring(year - 4, year).chars().allMatch(d -> CellNumber.digit((char) d) >= 0)) {
                return header.substring(year - 4, year + 1);
            }
        }
        return "";
    }

    /** The words that state the unit of the whole table, or an empty string. */
    private String statedUnit(Table table) {
        String caption = RowLabel.squeeze(table.caption());
        if (grid.words.statedUnit(caption) != null) {
            return caption;
        }
        for (int r = 0; r < grid.rows(); r++) {
            for (int c = 0; c < grid.columns() && !grid.hasValues(r); c++) {
                String text = grid.own(r, c);
                boolean states = grid.words.startsBy("unitcue", text) > 0 || grid.printed(r) == 1;
                if (states && grid.words.statedUnit(text) != null) {
                    return text;
                }
            }
        }
        return "";
    }

    /** 年龄构成 in a row without numbers heads rows of shares, where the table states two units: 单位：万人、%. */
    private boolean isShare(int row, TableArea area) {
        int above = row;
        while (sharesToo && above >= 0 && prints(above, area)) {
            above--;
        }
        int heading = above;
        return heading >= 0
                && heading < row
                && area.labels().stream().anyMatch(c -> grid.words.ends("composition", grid.text(heading, c)));
    }

    private Map<Long, Figure> figures(Supplier<String> nextId) {
        drafts.sort(Comparator.comparingInt(Draft::row).thenComparingInt(Draft::column));
        Map<Long, Figure> figures = new HashMap<>();
        for (Draft d : drafts) {
            Cell cell = grid.cell(d.row, d.column);
            Span span = cell.text().source(d.start, d.end);
            Location location = cell.address().isEmpty()
                    ? document.location(span)
                    : Location.inCell(document.name(), cell.address());
            String text = cell.text().toString().substring(d.start, d.end);
            figures.put(
                    key(d.row, d.column),
                    new Figure(
                            nextId.get(),
                            d.label,
                            d.columns,
                            section,
                            "",
                            d.period,
                            d.quantity,
                            text,
                            Origin.TABLE,
                            Place.inTable(block, d.row, d.column),
                            span,
                            location));
        }
        return figures;
    }

    private static long key(int row, int column) {
        return row * 100_000L + column;
    }
}
