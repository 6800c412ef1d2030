package org.countercheck.figure;

import java.util.List;
import java.util.Objects;
import org.countercheck.source.Location;
import org.countercheck.source.Span;

/**
 * One number printed in one place.
 *
 * @param id identity within its document, such as {@code f12}; numbered in reading order
 * @param label what it counts, outermost first: the row headers of a cell, or what the sentence says it counts
 * @param columns headers of the value column, outermost first; empty in prose and in tables with one value column
 * @param section the headings it stands under, outermost first
 * @param scope whose number it is (全区, 区政府本级, 不含垂管单位); empty where nothing is said
 * @param period when (2018年, 上年, 截至目前, 累计); empty where nothing is said
 * @param quantity what the number denotes
 * @param text exactly what is printed: number and unit
 * @param origin prose or table
 * @param place block and cell
 * @param span the characters of {@code text} in the source
 * @param location where a person finds it
 */
public record Figure(
        String id,
        List<String> label,
        List<String> columns,
        List<String> section,
        String scope,
        String period,
        Quantity quantity,
        String text,
        Origin origin,
        Place place,
        Span span,
        Location location) {

    /** Copies the lists and checks that nothing is missing. */
    public Figure {
        Objects.requireNonNull(id, "id");
        label = List.copyOf(label);
        columns = List.copyOf(columns);
        section = List.copyOf(section);
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(location, "location");
    }

    /** The same figure, read as another quantity. */
    public Figure with(Quantity other) {
        return new Figure(id, label, columns, section, scope, period, other, text, origin, place, span, location);
    }

    /** The same figure, found in another source. */
    public Figure from(Origin other) {
        return new Figure(id, label, columns, section, scope, period, quantity, text, other, place, span, location);
    }

    /** The innermost label, or an empty string: what a person would call this figure. */
    public String name() {
        return label.isEmpty() ? "" : label.get(label.size() - 1);
    }

    /** The unit of the quantity. */
    public Unit unit() {
        return quantity.unit();
    }

    /** Two figures are the same one if they have the same identity in the same source. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Figure f && id.equals(f.id) && span.equals(f.span) && origin == f.origin;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The printed text and its place, for logs and assertion messages. */
    @Override
    public String toString() {
        return name() + " " + text + " (" + location + ")";
    }
}
