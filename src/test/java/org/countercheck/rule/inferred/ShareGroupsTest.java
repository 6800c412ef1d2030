package org.countercheck.rule.inferred;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countercheck.Countercheck;
import org.countercheck.audit.Audit;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.countercheck.render.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of shares that make up 100 in most columns of their table. */
class ShareGroupsTest {

    private static final String TABLE = """
            某县普查公报

            表1　人员数量和结构

            单位：万人、%

            指标\t全县\t甲镇\t乙镇\t丙乡
            人员总数\t9.1\t2.2\t4.6\t2.3
            人员年龄构成\t-\t-\t-\t-
            35岁及以下\t14.2\t11.3\t16.4\t12.0
            36-54岁\t53.6\t50.1\t57.2\t58.3
            55岁及以上\t32.2\t38.6\t26.4\t29.7
            """;

    private final ToldTables table = new ToldTables(new ShareGroups());

    @TempDir
    private Path folder;

    @Test
    void shares_that_come_to_100_in_the_other_columns_must_do_so_in_each() {
        assertThat(table.holding("指标 | 全县 | 甲镇 | 乙镇", "男 | 49.5% | 48.6% | 51.2%", "女 | 50.5% | 51.4% | 48.8%"))
                .containsExactly("49.5%+50.5% = ", "48.6%+51.4% = ", "51.2%+48.8% = ");
        assertThat(table.broken("指标 | 全县 | 甲镇 | 乙镇", "男 | 49.5% | 48.6% | 52.1%", "女 | 50.5% | 51.4% | 48.8%"))
                .containsExactly("52.1%+48.8% = ");
    }

    @Test
    void rates_one_below_the_other_are_no_shares() {
        assertThat(table.broken("指标 | 全县 | 甲镇 | 乙镇", "办结率 | 99.5% | 98.6% | 97.2%", "满意率 | 90.5% | 91.4% | 2.8%"))
                .isEmpty();
    }

    @Test
    void rows_under_a_composition_print_percentages_where_the_table_states_amounts_and_percentages()
            throws IOException {
        Audit audit = audit(TABLE);
        assertThat(audit.evaluations().stream()
                        .filter(e -> e.outcome() == Outcome.HOLDS)
                        .map(e -> Notation.of(e.relation())))
                .contains("35岁及以下[丙乡] 12.0 + 36-54岁[丙乡] 58.3 + 55岁及以上[丙乡] 29.7 = 100");
        assertThat(accused(TABLE)).isEmpty();
        assertThat(accused(TABLE.replace("58.3", "85.3")))
                .containsExactly("35岁及以下[丙乡] 12.0 + 36-54岁[丙乡] 85.3 + 55岁及以上[丙乡] 29.7 = 100");
    }

    private List<String> accused(String text) throws IOException {
        return audit(text).findings().stream()
                .filter(f -> f.level() != Level.NOTE)
                .map(f -> Notation.of(f.evaluation().relation()))
                .toList();
    }

    private Audit audit(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), text, UTF_8);
        return Countercheck.standard().withoutRules().audit(file);
    }
}
