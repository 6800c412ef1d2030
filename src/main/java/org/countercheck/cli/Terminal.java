package org.countercheck.cli;

import java.io.PrintStream;
import java.util.Map;

/**
 * Where the command line writes, and what it may assume about the reader.
 *
 * @param out receives audits
 * @param err receives messages
 * @param interactive whether a person is watching
 * @param environment variables of the process
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive, Map<String, String> environment) {

    private static final int USUAL_WIDTH = 100;

    /** Whether colours are wanted, by the convention of no-color.org. */
    boolean wantsColour() {
        return interactive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Columns, where the shell tells them. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        boolean isNumber =
                !columns.isEmpty() && columns.length() <= 4 && columns.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
