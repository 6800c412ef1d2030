package org.countercheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.countercheck.audit.Audit;
import org.countercheck.reader.UnreadableDocumentException;

/** Audits the inputs of one command line; an input that cannot be read does not keep the others from it. */
final class Run {

    /**
     * One input.
     *
     * @param name what messages call it
     * @param audit reads and audits it
     */
    record Task(String name, Supplier<Audit> audit) {}

    private final Terminal terminal;
    private final boolean progress;
    private final List<Audit> readable = new ArrayList<>();
    private boolean failed;

    Run(Terminal terminal, boolean progress) {
        this.terminal = terminal;
        this.progress = progress;
    }

    /** One audit for each input, in their order; that of an unreadable one holds nothing but the problem. */
    List<Audit> audit(List<Task> tasks) {
        List<Audit> audits = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        try (Progress line = new Progress(terminal.err(), progress)) {
            for (Task task : tasks) {
                line.at(audits.size() + 1, tasks.size(), task.name());
                try {
                    Audit audit = task.audit().get();
                    readable.add(audit);
                    audits.add(audit);
                } catch (RuntimeException | StackOverflowError e) {
                    // Whatever one input provokes, the rest of the run is not lost.
                    String message = e instanceof UnreadableDocumentException
                            ? Messages.of(e)
                            : task.name() + ": " + Messages.of(e);
                    messages.add(message);
                    audits.add(Audit.unreadable(task.name(), message));
                    failed = true;
                }
            }
        }
        messages.forEach(m -> terminal.err().println("countercheck: " + m));
        return audits;
    }

    /** The audits of the inputs that could be read. */
    List<Audit> readable() {
        return List.copyOf(readable);
    }

    /** Whether some input could not be read. */
    boolean hasFailed() {
        return failed;
    }
}
