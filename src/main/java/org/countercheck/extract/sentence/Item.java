package org.countercheck.extract.sentence;

import org.countercheck.extract.numeral.Mention;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Unit;
import org.countercheck.source.Passage;
import org.countercheck.source.Span;

/**
 * A number of a sentence with the words around it.
 *
 * @param index position among all items of the document
 * @param mention the numeral
 * @param passage the paragraph
 * @param block index of the paragraph in the document
 * @param sentence running number of the sentence
 * @param depth how many parentheses it stands in
 * @param owner index of the item right before its opening parenthesis, or -1
 * @param bridge all words and separators between the item before, at the same depth, and this one; dates between {@link #DATE_OPEN} and {@link #DATE_CLOSE}
 * @param lead the words of the bridge behind its last separator
 * @param tail the words behind the number up to the next separator or number
 * @param closer the separator behind the tail, or {@code '0'} where another number follows
 * @param note the words in parentheses in the lead or right behind the number, where these hold no number: 予以公开（含部分公开）50件
 */
record Item(
        int index,
        Mention.Counted mention,
        Passage passage,
        int block,
        int sentence,
        int depth,
        int owner,
        String bridge,
        String lead,
        String tail,
        char closer,
        String note) {

    static final char DATE_OPEN = '\u0002';
    static final char DATE_CLOSE = '\u0003';
    /** Parts two numbers of a list; the same mark between words without numbers belongs to the words. */
    static final char LIST = '/';

    /** Stands where what follows has nothing to do with what was before. */
    static final char BREAK = '\f';

    static final String SEPARATORS = ",;:。!?/\n+|\f";

    /** The separator right before the lead, or {@code '0'} where the item follows another one directly. */
    char opener() {
        int at = bridge.length() - lead.length() - 1;
        return at >= 0 ? bridge.charAt(at) : '0';
    }

    /** Whether the bridge holds this character. */
    boolean bridgeHas(char c) {
        return bridge.indexOf(c) >= 0;
    }

    Quantity quantity() {
        return mention.quantity();
    }

    Unit unit() {
        return mention.quantity().unit();
    }

    /** Whether this is a number of things, persons, money or measures: neither a share nor a multiple. */
    boolean isAmount() {
        Dimension d = unit().dimension();
        return d != Dimension.PERCENT && d != Dimension.POINTS && d != Dimension.MULTIPLE;
    }

    boolean isPercent() {
        return unit().dimension() == Dimension.PERCENT;
    }

    /** Whether both are counted in the same unit, or one of them prints none. */
    boolean hasUnitOf(Item other) {
        String mine = unit().symbol();
        String others = other.unit().symbol();
        return mine.equals(others)
                || mine.isEmpty()
                || others.isEmpty()
                || !unit().isCounter()
                        && unit().dimension() != Dimension.MEASURE
                        && unit().dimension() == other.unit().dimension()
                || unit().dimension() == Dimension.PERSONS && other.unit().dimension() == Dimension.PERSONS;
    }

    /** Whether both may stand in one sum. */
    boolean addsTo(Item other) {
        Unit mine = unit();
        Unit others = other.unit();
        // Metres and square metres add up to nothing.
        boolean measured =
                mine.dimension() == Dimension.MEASURE && !mine.symbol().equals(others.symbol());
        return !measured && mine.dimension() == others.dimension()
                || mine.isCounter() && others.isCounter() && isWhole() == other.isWhole() && !isOfPersons(other);
    }

    /** Whether one counts persons and the other one things. */
    private boolean isOfPersons(Item other) {
        return (unit().dimension() == Dimension.PERSONS) != (other.unit().dimension() == Dimension.PERSONS)
                && unit().dimension() != Dimension.NONE
                && other.unit().dimension() != Dimension.NONE;
    }

    /** Whether this may be a count: 性别比105.23 is none. */
    private boolean isWhole() {
        return unit().dimension() != Dimension.NONE || quantity().value().isWhole();
    }

    Span span() {
        return passage.source(mention.start(), mention.end());
    }
}
