package org.countercheck.panel;

import java.util.List;
import org.countercheck.document.Problem;

/**
 * What was done with a panel.
 *
 * @param rulebooks names of the rulebooks that were applied
 * @param units how many units it has
 * @param relations how many relations were checked for each unit
 * @param findings how many findings were given
 * @param problems rules that found no columns, or that need the text of a report
 */
public record PanelSummary(List<String> rulebooks, long units, int relations, long findings, List<Problem> problems) {
    /** Copies the lists. */
    public PanelSummary {
        rulebooks = List.copyOf(rulebooks);
        problems = List.copyOf(problems);
    }
}
