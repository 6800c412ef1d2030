package org.countercheck.cli;

/** What the exit status of the process says. */
final class Exit {

    /** No finding at or above {@code --fail-on}. */
    static final int CLEAN = 0;
    /** Findings at or above {@code --fail-on}. */
    static final int FINDINGS = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** An input could not be read; findings of the other inputs are reported all the same. */
    static final int UNREADABLE = 3;
    /** Rule files are wrong; nothing was audited. */
    static final int RULES = 4;

    private Exit() {}
}
