package org.countercheck.explain;

import org.countercheck.figure.Figure;
import org.countercheck.figure.Quantity;

/** Other values for some figures. */
@FunctionalInterface
interface Change {

    /** What {@code figure} would print; {@code null} if it does not change. */
    Quantity of(Figure figure);
}
