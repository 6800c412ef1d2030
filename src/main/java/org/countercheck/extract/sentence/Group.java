package org.countercheck.extract.sentence;

import java.util.List;
import org.countercheck.extract.statement.Statement;

/**
 * A list of items under a total.
 *
 * @param total the item of the whole, or -1 where the list has none
 * @param parts the items of the parts, in reading order
 * @param completeness whether these are all parts
 */
record Group(int total, List<Integer> parts, Statement.Completeness completeness) {
    Group {
        parts = List.copyOf(parts);
    }
}
