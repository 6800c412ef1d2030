package org.countercheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Finding;
import org.countercheck.reader.Limits;
import org.countercheck.reader.UnreadableDocumentException;
import org.countercheck.relation.Level;
import org.countercheck.render.Renderer;
import org.countercheck.render.Renderers;
import org.countercheck.rule.file.RuleFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program that embeds Countercheck relies on. */
class CountercheckTest {

    private static final int THREADS = 8;
    private static final Path REPORT = Path.of("testdata/open-government-2014/report.txt");

    @TempDir
    private Path folder;

    private Path write(String name, String... lines) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, String.join("\n", lines) + "\n", UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Audit audit) {
        try {
            StringBuilder out = new StringBuilder();
            Renderers.named("json").render(List.of(audit), new Renderer.Options(Locale.CHINESE, false, 100), out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void eight_threads_with_one_auditor_get_the_same_bytes_as_one() throws Exception {
        Countercheck auditor = Countercheck.standard();
        List<Path> documents = new ArrayList<>(List.of(REPORT));
        documents.addAll(sharedOrNone());
        List<String> alone = documents.stream().map(d -> json(auditor.audit(d))).toList();
        List<Callable<String>> tasks = new ArrayList<>();
        for (Path document : documents) {
            tasks.add(() -> json(auditor.audit(document)));
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            order.addAll(Collections.nCopies(documents.size() == 1 ? THREADS : 2, i));
        }
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<String>> results = new ArrayList<>();
            order.forEach(i -> results.add(pool.submit(tasks.get(i))));
            for (int i = 0; i < order.size(); i++) {
                assertThat(results.get(i).get())
                        .as(documents.get(order.get(i)).toString())
                        .isEqualTo(alone.get(order.get(i)));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Without the shared documents the test runs over our own report. */
    private static List<Path> sharedOrNone() {
        return Files.isDirectory(Path.of("../shared")) ? SharedDocuments.all() : List.of();
    }

    @Test
    void every_with_gives_another_auditor_and_leaves_the_first_as_it_was() {
        Countercheck first = Countercheck.standard();
        String before = json(first.audit(REPORT));
        Countercheck without = first.withoutRules();
        Countercheck small = first.withLimits(new Limits(10, 10, 10));
        Countercheck more = first.withRules(library("readers,error,外借人次 <= 到馆人次,外借的人都到过馆"));
        assertThat(List.of(first, without, small, more)).doesNotHaveDuplicates();
        assertThat(without.audit(REPORT).rulebooks()).isEmpty();
        assertThatThrownBy(() -> small.audit(REPORT)).isInstanceOf(UnreadableDocumentException.class);
        assertThat(json(first.audit(REPORT))).isEqualTo(before);
    }

    private Path library(String... rules) {
        List<String> lines = new ArrayList<>(List.of("id,level,relation,because"));
        lines.addAll(List.of(rules));
        return write("library/rules.csv", lines.toArray(String[]::new)).getParent();
    }

    @Test
    void rules_of_the_user_are_applied_with_their_reason() {
        Path figures = write("statistics.csv", "指标,单位,数值", "到馆人次,人次,1200", "外借人次,人次,1500");
        Countercheck auditor = Countercheck.standard().withRules(library("readers,error,外借人次 <= 到馆人次,外借的人都到过馆"));
        Audit audit = auditor.audit(figures);
        assertThat(audit.rulebooks()).contains("library");
        assertThat(audit.findings()).extracting(Finding::rule).containsExactly("readers");
        assertThat(audit.findings().get(0).level()).isEqualTo(Level.ERROR);
        assertThat(audit.findings().get(0).message(Locale.CHINA)).contains("1500", "1200", "外借的人都到过馆");
    }

    @Test
    void rules_of_the_user_are_silent_where_they_hold() {
        Path figures = write("statistics.csv", "指标,单位,数值", "到馆人次,人次,1500", "外借人次,人次,1200");
        Audit audit = Countercheck.standard()
                .withRules(library("readers,error,外借人次 <= 到馆人次,"))
                .audit(figures);
        assertThat(audit.findings()).isEmpty();
        assertThat(audit.problems()).isEmpty();
    }

    @Test
    void a_rule_that_matches_nothing_is_reported() {
        Path figures = write("statistics.csv", "指标,单位,数值", "到馆人次,人次,1500");
        Audit audit = Countercheck.standard()
                .withRules(library("loans,error,图书外借册次 <= 馆藏图书,"))
                .audit(figures);
        assertThat(audit.findings()).isEmpty();
        assertThat(audit.problems()).hasSize(1);
        assertThat(audit.problems().get(0).arguments().toString()).contains("loans");
    }

    @Test
    void a_wrong_rule_file_is_told_with_file_line_and_column_and_all_mistakes_at_once() {
        Path rules = library("readers,error,外借人次 <= ,", "visits,fatal,到馆人次 > 0,");
        assertThatExceptionOfType(RuleFileException.class)
                .isThrownBy(() -> Countercheck.standard().withRules(rules))
                .satisfies(e -> assertThat(e.problems()).hasSize(2))
                .withMessageContaining("rules.csv:2:")
                .withMessageContaining("rules.csv:3:")
                .withMessageContaining("^")
                .withMessageContaining("fatal");
    }

    @Test
    void a_folder_without_rules_is_told_as_such() {
        assertThatExceptionOfType(RuleFileException.class)
                .isThrownBy(() -> Countercheck.standard().withRules(folder))
                .withMessageContaining("rules.csv");
    }

    @Test
    void a_file_that_is_not_there_is_told_by_its_name() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Countercheck.standard().audit(folder.resolve("gone.txt")))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Cause.MISSING))
                .withMessageContaining("gone.txt");
    }

    @Test
    void figures_as_CSV_need_at_least_one_file() {
        assertThatThrownBy(() -> Countercheck.standard().auditCsv(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_report_that_does_not_fit_a_rulebook_is_not_held_against_it() {
        Path minutes = write("minutes.txt", "会议记录", "", "到会12人，其中代表9人，列席3人。");
        assertThat(Countercheck.standard().audit(minutes).rulebooks()).isEmpty();
    }
}
