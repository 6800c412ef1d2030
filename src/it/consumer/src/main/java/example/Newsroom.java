package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.countercheck.Countercheck;
import org.countercheck.audit.Audit;

/** Prints what is wrong in the reports of a folder, one document after the other. */
public final class Newsroom {

    private Newsroom() {}

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> folder = Files.list(Path.of(arguments[0]))) {
            Stream<Path> reports = folder.filter(f -> f.toString().endsWith(".txt")).sorted();
            print(Countercheck.standard().audit(reports));
        }
    }

    private static void print(Stream<Audit> audits) {
        audits.flatMap(audit -> audit.openFindings().stream())
                .forEach(finding -> System.out.println(finding.location() + " " + finding.message(Locale.CHINA)));
    }
}
