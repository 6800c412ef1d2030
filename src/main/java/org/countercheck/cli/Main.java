package org.countercheck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The entry point of {@code countercheck-cli.jar}. */
public final class Main {

    private Main() {}

    /**
     * Runs the command line and ends the process with its {@link Exit} status.
     *
     * @param arguments command, options and files
     */
    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        Terminal terminal = new Terminal(out, err, System.console() != null, System.getenv());
        int status = CommandLineRun.run(terminal, arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Output is UTF-8 on every machine, whatever its locale. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
