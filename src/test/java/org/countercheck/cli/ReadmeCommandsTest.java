package org.countercheck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command lines of the first page work as they stand there. */
class ReadmeCommandsTest {

    private static final String COMMAND = "java -jar target/countercheck-cli.jar ";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> every_command_line_audits_the_report_with_errors() throws IOException {
        List<String> commands = Files.readString(Path.of("README.md"), UTF_8)
                .lines()
                .filter(l -> l.contains(COMMAND))
                .map(l -> l.substring(l.indexOf(COMMAND) + COMMAND.length()).strip())
                .toList();
        assertThat(commands).hasSizeGreaterThan(3);
        return commands.stream().map(c -> dynamicTest(c, () -> run(c)));
    }

    private void run(String command) throws IOException {
        Path json = folder.resolve("audit.json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false, Map.of());
        int status = CommandLineRun.run(
                terminal, command.replace("audit.json", json.toString()).split(" "));
        assertThat(status).as(err.toString(UTF_8)).isEqualTo(Exit.FINDINGS);
        assertThat(command.contains("--out") ? Files.readString(json, UTF_8) : out.toString(UTF_8))
                .contains("446件", "444");
    }

    @Test
    void the_table_of_options_has_every_option_of_the_command() throws IOException {
        String readme = Files.readString(Path.of("README.md"), UTF_8);
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        CommandLine audit = new CommandLine(new AuditCommand(new Terminal(nowhere, nowhere, false, Map.of())));
        assertThat(audit.getCommandSpec().options())
                .filteredOn(o -> !o.usageHelp())
                .allSatisfy(
                        o -> assertThat(readme).contains("`" + o.longestName().replace("color", "colour")));
    }
}
