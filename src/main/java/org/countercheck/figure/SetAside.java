package org.countercheck.figure;

import java.util.Objects;
import org.countercheck.source.Location;
import org.countercheck.source.Span;

/**
 * A numeral that is not a figure, with the reason.
 *
 * @param text the characters set aside
 * @param reason why
 * @param span the characters in the source
 * @param location where a person finds it
 */
public record SetAside(String text, Reason reason, Span span, Location location) {

    /** Why a numeral is not a figure. */
    public enum Reason {
        /** A year, a day, a time of day. */
        DATE,
        /** Number of an official document or law: 京政办发[2018]23号. */
        DOCUMENT_NUMBER,
        /** Article of a law: 第33条. */
        ARTICLE,
        /** Telephone, fax, post code, house number. */
        CONTACT,
        /** Address of a page or mailbox. */
        URL,
        /** Numbering of a heading, a list item or a table row: 一、（二）3. */
        ORDINAL,
        /** Part of a name or a fixed phrase: 12345热线, 十九大, 一站式. */
        NAME,
        /** A length of time or a threshold that counts nothing of the report: 3个工作日. */
        TERM,
        /** Cannot be read with certainty: damaged text. */
        DAMAGED
    }

    /** Checks that nothing is missing. */
    public SetAside {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(location, "location");
    }
}
