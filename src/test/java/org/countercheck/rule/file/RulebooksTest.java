package org.countercheck.rule.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Outcome;
import org.countercheck.rule.Rulebook;
import org.countercheck.rule.SmallReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebooksTest {

    private static final String RULES = "id,level,relation,because\n# 说明\n总数,错误,\"总数 = sum(甲, 乙)\",两部分\n";

    @TempDir
    Path directory;

    @Test
    void the_same_rules_are_read_from_every_encoding_a_spreadsheet_saves() throws IOException {
        for (byte[] bytes : List.of(
                RULES.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + RULES).getBytes(StandardCharsets.UTF_8),
                RULES.getBytes(Charset.forName("GB18030")),
                RULES.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                RULES.replace("# 说明", "# 说明,,,\n,,,\n\"# 注, 二\",,,").getBytes(StandardCharsets.UTF_8),
                "id\tlevel\trelation\tbecause\n总数\t错误\t总数 = sum(甲, 乙)\t两部分\n".getBytes(StandardCharsets.UTF_8))) {
            Files.write(directory.resolve("rules.csv"), bytes);
            Rulebook book = Rulebooks.load(directory);
            assertThat(book.rules()).hasSize(1);
            assertThat(book.rules().get(0)).hasToString("总数: 总数 = sum(甲, 乙)");
        }
    }

    @Test
    void columns_may_stand_in_any_order() throws IOException {
        Files.writeString(directory.resolve("rules.csv"), "because,relation,id,level\n原因,甲 = 1,r,note\n");
        assertThat(Rulebooks.load(directory).rules().get(0)).hasToString("r: 甲 = 1");
    }

    @Test
    void the_index_names_every_bundled_rulebook_and_nothing_else() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("rules"))) {
            List<String> directories = entries.filter(Files::isDirectory)
                    .map(p -> p.getFileName().toString())
                    .filter(n -> !n.startsWith("example"))
                    .sorted()
                    .toList();
            assertThat(Rulebooks.bundled()).extracting(Rulebook::name).isEqualTo(directories);
        }
    }

    @Test
    void a_directory_of_rulebooks_is_read_in_order_of_names() {
        assertThat(Rulebooks.loadAll(Path.of("rules")))
                .extracting(Rulebook::name)
                .containsExactly("example-from-a-spreadsheet", "open-government-2014", "open-government-2019");
    }

    @Test
    void each_template_is_recognised_by_its_labels() {
        SmallReport until2018 = new SmallReport()
                .row("（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）", "5条")
                .row("制发规范性文件总数", "5件")
                .row("（一）收到申请数", "5件")
                .row("（二）申请办结数", "5件")
                .row("（三）申请答复数", "5件")
                .row("四、行政复议数量", "5件");
        SmallReport since2019 = new SmallReport()
                .row("一、本年新收政府信息公开申请数量", "自然人 商业企业 总计", "1件 0件 1件")
                .row("二、上年结转政府信息公开申请数量", "自然人 商业企业 总计", "1件 0件 1件")
                .row("四、结转下年度继续办理", "自然人 商业企业 总计", "1件 0件 1件");
        SmallReport library =
                new SmallReport().row("馆藏总量", "7册").row("图书", "5册").row("期刊", "2册");
        assertThat(fitting(until2018)).containsExactly("open-government-2014");
        assertThat(fitting(since2019)).containsExactly("open-government-2019");
        assertThat(fitting(library)).isEmpty();
        assertThat(Rulebooks.load(Path.of("rules/example-from-a-spreadsheet")).fits(library.extraction()))
                .isTrue();
    }

    @Test
    void the_example_from_a_spreadsheet_finds_the_wrong_rate() {
        Rulebook book = Rulebooks.load(Path.of("rules/example-from-a-spreadsheet"));
        SmallReport report =
                new SmallReport().row("到馆人次", "2000人次").row("外借人次", "500人次").says("外借率", "20.0%");
        List<Outcome> outcomes = book.rules().stream()
                .flatMap(r -> r.relations(report.with(book.vocabulary())).stream())
                .map(r -> new Evaluator().evaluate(r).outcome())
                .toList();
        assertThat(outcomes).containsExactly(Outcome.HOLDS, Outcome.BROKEN);
    }

    private static List<String> fitting(SmallReport report) {
        return Rulebooks.bundled().stream()
                .filter(b -> b.fits(report.extraction()))
                .map(Rulebook::name)
                .toList();
    }
}
