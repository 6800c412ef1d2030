package org.countercheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture as the code must have it: layers, sizes, promises. */
class ArchitectureTest {

    private static final String ROOT = "org.countercheck";

    /** From the lowest layer up; a package may use only packages of lower layers. */
    private static final List<Set<String>> LAYERS = List.of(
            Set.of("source"),
            Set.of("document", "figure"),
            Set.of("reader"),
            Set.of("extract.numeral", "extract.statement"),
            Set.of("extract.sentence", "extract.table"),
            Set.of("extract"),
            Set.of("relation"),
            Set.of("rule"),
            Set.of("rule.file", "rule.inferred"),
            Set.of("explain"),
            Set.of("audit"),
            Set.of("render", "panel"),
            Set.of(""),
            Set.of("assertj", "junit", "cli"));

    /** Adapters exist to show a foreign type to its own users. */
    private static final Set<String> ADAPTERS = Set.of("assertj", "junit");

    private static final Set<String> EXACT = Set.of("figure", "relation", "extract", "rule", "explain", "audit");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void packages_use_only_what_stands_below_them() {
        List<String> upward = new ArrayList<>();
        for (JavaClass from : classes) {
            for (var dependency : from.getDirectDependenciesFromSelf()) {
                JavaClass to = dependency.getTargetClass().getBaseComponentType();
                if (!to.getPackageName().startsWith(ROOT) || name(to).equals(name(from))) {
                    continue;
                }
                if (layer(to) >= layer(from)) {
                    upward.add(from.getName() + " -> " + to.getName());
                }
            }
        }
        assertThat(upward).isEmpty();
    }

    private static int layer(JavaClass type) {
        String name = name(type);
        for (int i = 0; i < LAYERS.size(); i++) {
            Set<String> layer = LAYERS.get(i);
            boolean below = layer.stream().anyMatch(l -> !l.isEmpty() && name.startsWith(l + ".") && !isNamed(name));
            if (layer.contains(name) || below) {
                return i;
            }
        }
        throw new AssertionError("package " + type.getPackageName() + " belongs to no layer");
    }

    private static boolean isNamed(String name) {
        return LAYERS.stream().anyMatch(l -> l.contains(name));
    }

    private static String name(JavaClass type) {
        return type.getPackageName().equals(ROOT) ? "" : type.getPackageName().substring(ROOT.length() + 1);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void no_package_is_a_drawer_for_odds_and_ends() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..core..", "..impl..", "..manager..")
                .check(classes);
    }

    @Test
    void static_fields_never_change() {
        fields().that().areStatic().should().beFinal().check(classes);
    }

    @Test
    void arithmetic_is_exact() {
        List<String> inexact = new ArrayList<>();
        for (JavaClass type : classes) {
            if (EXACT.contains(name(type).replaceAll("\\..*", ""))) {
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    String target =
                            dependency.getTargetClass().getBaseComponentType().getName();
                    if (Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                            .contains(target)) {
                        inexact.add(dependency.getDescription());
                    }
                }
            }
        }
        assertThat(inexact).isEmpty();
    }

    @Test
    void public_signatures_show_no_third_party_types() {
        List<String> leaks = new ArrayList<>();
        for (JavaClass type : classes) {
            if (!type.getModifiers().contains(JavaModifier.PUBLIC) || ADAPTERS.contains(name(type))) {
                continue;
            }
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                boolean promised = unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED);
                Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()))
                        .filter(t -> promised && isForeign(t))
                        .forEach(t -> leaks.add(unit.getFullName() + ": " + t.getName()));
            }
            type.getAllRawInterfaces().stream()
                    .filter(ArchitectureTest::isForeign)
                    .forEach(t -> leaks.add(type + ": " + t));
            type.getRawSuperclass().filter(ArchitectureTest::isForeign).ifPresent(t -> leaks.add(type + ": " + t));
        }
        assertThat(leaks).isEmpty();
    }

    private static boolean isForeign(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return !base.isPrimitive()
                && !base.getPackageName().startsWith(ROOT)
                && !base.getPackageName().startsWith("java.");
    }

    @Test
    void every_package_says_what_it_is_for() {
        Set<Path> without = sources()
                .map(Path::getParent)
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(without).isEmpty();
    }

    @Test
    void files_are_short() {
        List<Long> lines = sources().map(ArchitectureTest::lines).sorted().toList();
        assertThat(lines).isNotEmpty();
        assertThat(lines.get(lines.size() / 2)).as("median").isLessThanOrEqualTo(100);
        assertThat(lines.get(lines.size() * 9 / 10)).as("nine of ten").isLessThanOrEqualTo(300);
        assertThat(sources().filter(f -> lines(f) > 500)).isEmpty();
        assertThat(java("src/test/java").filter(f -> lines(f) > 500)).isEmpty();
    }

    /** Seconds tell of the machine; speed is measured by the benchmarks. A test may end a run that does not end itself. */
    @Test
    void no_test_looks_at_the_clock() {
        assertThat(java("src/test/java").filter(f -> !f.endsWith("ArchitectureTest.java")))
                .isNotEmpty()
                .allSatisfy(
                        f -> assertThat(f).content().doesNotContain("assertTimeout", "nanoTime", "currentTimeMillis"));
    }

    private static Stream<Path> sources() {
        return java("src/main/java");
    }

    private static Stream<Path> java(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
