package org.countercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/**
 * The example of {@code src/it} compiles and runs with the documented dependencies, on the class path and on the module path. The profile {@code it} builds
 * the same example as a project of its own.
 */
class ConsumerTest {

    private static final Path EXAMPLE = Path.of("src/it/consumer");
    private static final Path NEWSROOM = EXAMPLE.resolve("src/main/java/example/Newsroom.java");
    private static final Path TESTS = EXAMPLE.resolve("src/test/java/example/ReportsTest.java");
    private static final List<String> NEEDED = List.of("commons-csv", "commons-io", "commons-codec", "slf4j-api");

    @TempDir
    private Path folder;

    private static List<Path> jars(List<String> artifacts) {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of)
                .filter(f -> artifacts.stream()
                        .anyMatch(a -> f.getFileName().toString().startsWith(a + "-")))
                .toList();
    }

    /** The jar as the build makes it: classes, and the name of the module in the manifest. */
    private Path library() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(pom).contains("<Automatic-Module-Name>org.countercheck</Automatic-Module-Name>");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", "org.countercheck");
        Path classes = Path.of("target/classes");
        Path jar = folder.resolve("countercheck.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
        return jar;
    }

    private static String path(List<Path> jars) {
        return String.join(
                System.getProperty("path.separator"),
                jars.stream().map(Path::toString).toList());
    }

    private static void compile(List<String> options, Path... sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(sources))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        return runIn(Path.of(""), arguments);
    }

    private String runIn(Path directory, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java", "-Dfile.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(directory.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String printed = Files.readString(output);
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }

    private static void assertPrintsTheFinding(String printed) {
        assertThat(printed.lines().filter(l -> l.contains(".txt:")))
                .singleElement()
                .asString()
                .startsWith("library.txt:9:18 正文“26场”与“举办讲座16场” + “展览9场” = 25场不一致，相差1");
    }

    @Test
    void a_program_needs_the_library_and_its_two_dependencies_on_the_class_path() throws Exception {
        List<Path> jars = new ArrayList<>(jars(NEEDED));
        jars.add(library());
        Path classes = Files.createDirectory(folder.resolve("classes"));
        compile(List.of("-cp", path(jars), "-d", classes.toString()), NEWSROOM);
        jars.add(classes);
        assertPrintsTheFinding(run(
                "-cp",
                path(jars),
                "example.Newsroom",
                EXAMPLE.resolve("reports").toString()));
    }

    /** A module with a name in its manifest only cannot say what it requires itself. */
    @Test
    void a_module_requires_the_library_and_its_two_dependencies() throws Exception {
        List<Path> jars = new ArrayList<>(jars(NEEDED));
        jars.add(library());
        Path module = Files.writeString(
                folder.resolve("module-info.java"),
                "module newsroom { requires org.countercheck; requires org.apache.commons.csv; requires org.slf4j; }\n");
        Path classes = Files.createDirectory(folder.resolve("modules"));
        compile(List.of("--module-path", path(jars), "-d", classes.toString()), NEWSROOM, module);
        jars.add(classes);
        assertPrintsTheFinding(run(
                "--module-path",
                path(jars),
                "-m",
                "newsroom/example.Newsroom",
                EXAMPLE.resolve("reports").toString()));
    }

    @Test
    void the_tests_of_the_example_pass_with_both_adapters() throws Exception {
        Path classes = Files.createDirectory(folder.resolve("tests"));
        compile(List.of("-cp", System.getProperty("java.class.path"), "-d", classes.toString()), TESTS);
        List<Path> all = Arrays.stream(
                        System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(f -> Path.of(f).toAbsolutePath())
                .collect(Collectors.toCollection(ArrayList::new));
        all.add(classes);
        String printed = runIn(EXAMPLE, "-cp", path(all), RunTests.class.getName(), "example.ReportsTest");
        assertThat(printed).contains("6 passed, 1 aborted, 0 failed");
    }

    /** In a process of its own, since the paths of the example begin in its folder. */
    public static final class RunTests {

        private RunTests() {}

        public static void main(String[] arguments) {
            Events tests = EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(arguments[0]))
                    .execute()
                    .testEvents();
            System.out.println(tests.succeeded().count() + " passed, "
                    + tests.aborted().count() + " aborted, " + tests.failed().count() + " failed");
            tests.failed().stream().forEach(System.out::println);
        }
    }
}
