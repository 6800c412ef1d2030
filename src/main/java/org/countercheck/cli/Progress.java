package org.countercheck.cli;

import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;

/** One line on a watched terminal that says what is being read, shown only when a run takes longer than a second. */
final class Progress implements AutoCloseable {

    private static final long PATIENCE = 1000;
    private static final long PERIOD = 250;

    private final PrintStream err;
    private final Timer timer;
    private volatile String current = "";
    private boolean shown;

    /** @param wanted whether a person is watching */
    Progress(PrintStream err, boolean wanted) {
        this.err = err;
        this.timer = wanted ? new Timer("progress", true) : null;
        if (timer != null) {
            timer.schedule(task(), PATIENCE, PERIOD);
        }
    }

    private TimerTask task() {
        return new TimerTask() {
            @Override
            public void run() {
                show();
            }
        };
    }

    private synchronized void show() {
        shown = true;
        err.print("\r\u001b[K" + current);
        err.flush();
    }

    /** Tells what is being read. */
    void at(int number, int all, String name) {
        current = number + "/" + all + " "
                + name.codePoints()
                        .map(c -> Character.isISOControl(c) ? '\ufffd' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    /** Removes the line. */
    @Override
    public synchronized void close() {
        if (timer != null) {
            timer.cancel();
        }
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
            shown = false;
        }
    }
}
