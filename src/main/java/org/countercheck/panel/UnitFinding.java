package org.countercheck.panel;

import java.util.Objects;
import org.countercheck.audit.Finding;

/**
 * A finding about one reporting unit.
 *
 * @param unit what the panel calls the unit
 * @param line line of the panel, from 1
 * @param finding the broken relation
 */
public record UnitFinding(String unit, long line, Finding finding) {
    /** Checks that nothing is missing. */
    public UnitFinding {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(finding, "finding");
    }
}
