package org.countercheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program that embeds Countercheck finds in its log. */
class LoggingTest {

    /** Audits what it is given, in a process with a log of its own. */
    public static final class Run {

        private Run() {}

        public static void main(String[] files) {
            long readable = Countercheck.standard()
                    .audit(Stream.of(files).map(Path::of))
                    .filter(a -> a.isReadable())
                    .count();
            System.out.println(readable + " readable");
        }
    }

    private static List<String> logged(Path folder, Path... files) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Dslf4j.provider=" + PrintedLog.class.getName(),
                "-cp",
                System.getProperty("java.class.path"),
                Run.class.getName()));
        Stream.of(files).map(Path::toString).forEach(command::add);
        Path output = folder.resolve("output");
        Process process =
                new ProcessBuilder(command).redirectOutput(output.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readAllLines(output);
    }

    @Test
    void files_and_counts_are_logged_and_no_number_or_sentence_of_a_report(@TempDir Path folder) throws Exception {
        Path report =
                Files.writeString(folder.resolve("report.txt"), "Lectures 7316, shows 9. 全年举办讲座7316场，展览9场，共计7999场。\n");
        Path broken = Files.writeString(folder.resolve("broken.csv"), "label,value\n\"lectures,7316\n");
        List<String> lines = logged(folder, report, broken, folder.resolve("gone.txt"));
        assertThat(lines)
                .contains("1 readable")
                .anyMatch(l -> l.startsWith("LOG DEBUG ") && l.contains("report.txt: "));
        List<String> above = lines.stream()
                .filter(l -> l.startsWith("LOG ") && !l.startsWith("LOG DEBUG "))
                .toList();
        assertThat(above).hasSize(2).allMatch(l -> l.startsWith("LOG WARN "));
        assertThat(above.get(0)).contains("broken.csv could not be read: MALFORMED");
        assertThat(above.get(1)).contains("gone.txt could not be read: MISSING");
        assertThat(above).noneMatch(l -> l.contains("7316") || l.contains("ectures"));
    }
}
