package org.countercheck.extract.numeral;

import org.countercheck.figure.Quantity;
import org.countercheck.figure.SetAside;

/** A numeral found in a passage, with the offsets in that passage that it takes up, number and unit together. */
public sealed interface Mention {

    /** First offset in the passage. */
    int start();

    /** Offset just behind, in the passage. */
    int end();

    /**
     * A number that counts something.
     *
     * @param start first character, qualifier before the number included where the document prints one (近千人)
     * @param end behind the unit
     * @param quantity what it denotes
     * @param spelled whether it is a small number in Chinese characters with a measure word (三个), which is a figure
     *     only if the sentence enumerates or counts it
     */
    record Counted(int start, int end, Quantity quantity, boolean spelled) implements Mention {}

    /** A numeral that counts nothing of the report. */
    record Aside(int start, int end, SetAside.Reason reason) implements Mention {}
}
