package org.countercheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.countercheck.audit.Audit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first page shows is true. */
class ReadmeTest {

    private final String readme = read("README.md");

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_java_example_runs_and_prints_the_finding_of_the_first_screen(@TempDir Path folder) throws Exception {
        String example = between("```java\n", "```");
        String imports = lines(example, true);
        String source = imports + "\npublic class Example {\n public static void run() {\n" + lines(example, false)
                + "\n}\n}\n";
        SimpleJavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Example.java"), SimpleJavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-cp", "target/classes", "-d", folder.toString());
        boolean compiled = compiler.getTask(messages, null, null, options, null, List.of(file))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
        assertThat(printedBy(folder)).contains("report.txt:50:").contains(finding("正文“"));
    }

    private static String printedBy(Path classes) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** The line of the README that begins like this, indented as an example. */
    private String finding(String start) {
        return readme.lines()
                .filter(l -> l.startsWith("    " + start))
                .map(String::strip)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void both_messages_are_what_the_audit_says() {
        Audit audit = Countercheck.standard().audit(Path.of("testdata/open-government-2014/report.txt"));
        assertThat(audit.findings()).extracting(f -> f.message(Locale.CHINA)).contains(finding("正文“"));
        assertThat(audit.findings()).extracting(f -> f.message(Locale.ENGLISH)).contains(finding("prose “"));
    }

    @Test
    void the_rules_shown_are_those_of_the_example() {
        String rules = read("rules/example-from-a-spreadsheet/rules.csv");
        List<String> shown = readme.lines()
                .filter(l -> l.startsWith("    ") && l.contains(",error,") || l.contains(",warning,"))
                .map(String::strip)
                .toList();
        assertThat(shown).hasSize(4).allSatisfy(l -> assertThat(rules.lines()).contains(l));
    }

    /** The rows are tested where numerals are read; here, that the page has exactly those. */
    @Test
    void the_table_of_written_forms_is_the_tested_one() throws IOException {
        List<String> shown = between("<!-- written forms -->\n", "<!-- end -->")
                .lines()
                .skip(2)
                .toList();
        List<String> tested = new ArrayList<>();
        Path file = Path.of("src/test/resources/org/countercheck/extract/numeral/conventions.csv");
        CsvRows.of(file)
                .forEach(r ->
                        tested.add("| `" + r.get(0) + "` | " + r.get(1) + " | " + r.get(2) + " | " + r.get(3) + " |"));
        assertThat(shown).isEqualTo(tested);
    }

    private static String lines(String example, boolean imports) {
        return example.lines().filter(l -> l.startsWith("import ") == imports).collect(Collectors.joining("\n"));
    }

    @Test
    void the_sentence_and_the_rows_stand_in_the_report_at_the_lines_told() {
        List<String> report =
                read("testdata/open-government-2014/report.txt").lines().toList();
        assertThat(report.get(lineTold("446件") - 1)).contains("通过信函申请446件，占总数的66.17%");
        assertThat(report.get(lineTold("444") - 1).strip()).isEqualTo("444");
    }

    private int lineTold(String number) {
        String told = between("“" + number + "” (line ", ")");
        return Integer.parseInt(told);
    }

    @Test
    void the_table_of_rows_stands_in_the_report() {
        List<String> statistics =
                read("testdata/open-government-2014/statistics.csv").lines().toList();
        assertThat(statistics).contains("2.传真申请数,件,2", "4.信函申请数,件,444");
        assertThat(readme).contains("| 2.传真申请数 | 件 | 2 |").contains("| 4.信函申请数 | 件 | **444** |");
    }

    @Test
    void both_commands_stand_where_the_server_looks_for_them() {
        assertThat(between("<!-- main -->\n```sh\n", "```")).contains("countercheck-cli.jar audit testdata/");
        assertThat(between("<!-- test -->\n```sh\n", "```")).isEqualTo("mvn verify\n");
    }

    @Test
    void the_architecture_names_every_package_and_no_type_that_is_not_there() throws IOException {
        String architecture = read("ARCHITECTURE.md");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(f -> f.toString().endsWith(".java")).toList();
            sources.stream().map(Path::getParent).distinct().forEach(folder -> {
                String name =
                        Path.of("src/main/java").relativize(folder).toString().replace('/', '.');
                assertThat(architecture).contains("**`" + name + "`**");
            });
            String code = sources.stream().map(f -> read(f.toString())).collect(Collectors.joining());
            Matcher types = Pattern.compile("`([A-Z][a-z]+[A-Za-z.]*)`").matcher(architecture);
            while (types.find()) {
                String type = types.group(1).substring(types.group(1).lastIndexOf('.') + 1);
                boolean test = Files.exists(Path.of("src/test/java/org/countercheck", type + ".java"))
                        || Files.exists(Path.of("src/test/java/org/countercheck/render", type + ".java"));
                assertThat(test
                                || code.contains(" " + type + " ")
                                || code.contains(" " + type + "(")
                                || code.contains("." + type))
                        .as(type)
                        .isTrue();
            }
        }
    }

    /** The example is compiled and run by {@link ConsumerTest}. */
    @Test
    void the_unit_tests_and_the_application_are_those_of_the_example() {
        String tests = read("src/it/consumer/src/test/java/example/ReportsTest.java");
        assertThat(tests).endsWith(between("<!-- unit tests -->\n```java\n", "```"));
        String program =
                read("src/it/consumer/src/main/java/example/Newsroom.java").replace(" ".repeat(8), "");
        assertThat(program)
                .contains(between("<!-- application -->\n```java\n", "```").replace(" ".repeat(8), ""));
    }

    @Test
    void the_dependency_is_this_version() {
        String pom = read("pom.xml");
        String version = pom.substring(pom.indexOf("<version>"), pom.indexOf("</version>"));
        assertThat(between("```xml\n", "```"))
                .contains("<artifactId>countercheck</artifactId>" + version + "</version>");
    }

    @Test
    void links_lead_to_files() {
        for (int at = readme.indexOf("]("); at >= 0; at = readme.indexOf("](", at + 1)) {
            String target = readme.substring(at + 2, readme.indexOf(')', at));
            assertThat(target.startsWith("https://") || Files.exists(Path.of(target)))
                    .as(target)
                    .isTrue();
        }
    }

    private String between(String before, String after) {
        int from = readme.indexOf(before);
        assertThat(from).as(before).isNotNegative();
        return readme.substring(from + before.length(), readme.indexOf(after, from + before.length()));
    }
}
