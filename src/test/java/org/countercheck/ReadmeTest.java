package org.countercheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
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
    void the_java_example_compiles(@TempDir Path folder) {
        String example = between("```java\n", "```");
        String imports = lines(example, true);
        String source = imports + "\nclass Example {\n void example() {\n" + lines(example, false) + "\n}\n}\n";
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
        boolean compiled = compiler.getTask(messages, null, null, options, null, List.of(file)).call();
        assertThat(compiled).as(messages.toString()).isTrue();
    }

    private static String lines(String example, boolean imports) {
        return example.lines().filter(l -> l.startsWith("import ") == imports).collect(Collectors.joining("\n"));
    }

    @Test
    void the_sentence_and_the_rows_stand_in_the_report_at_the_lines_told() {
        List<String> report = read("testdata/open-government-2014/report.txt").lines().toList();
        assertThat(report.get(lineTold("446件") - 1)).contains("通过信函申请446件，占总数的66.17%");
        assertThat(report.get(lineTold("444") - 1).strip()).isEqualTo("444");
    }

    private int lineTold(String number) {
        String told = between("“" + number + "” (line ", ")");
        return Integer.parseInt(told);
    }

    @Test
    void the_table_of_rows_stands_in_the_report() {
        List<String> statistics = read("testdata/open-government-2014/statistics.csv").lines().toList();
        assertThat(statistics).contains("2.传真申请数,件,2", "4.信函申请数,件,444");
        assertThat(readme).contains("| 2.传真申请数 | 件 | 2 |").contains("| 4.信函申请数 | 件 | **444** |");
    }

    @Test
    void both_commands_stand_where_the_server_looks_for_them() {
        assertThat(between("<!-- main -->\n```sh\n", "```")).contains("countercheck-cli.jar audit testdata/");
        assertThat(between("<!-- test -->\n```sh\n", "```")).isEqualTo("mvn verify\n");
    }

    @Test
    void links_lead_to_files() {
        for (int at = readme.indexOf("]("); at >= 0; at = readme.indexOf("](", at + 1)) {
            String target = readme.substring(at + 2, readme.indexOf(')', at));
            assertThat(target.startsWith("https://") || Files.exists(Path.of(target))).as(target).isTrue();
        }
    }

    private String between(String before, String after) {
        int from = readme.indexOf(before);
        assertThat(from).as(before).isNotNegative();
        return readme.substring(from + before.length(), readme.indexOf(after, from + before.length()));
    }
}
