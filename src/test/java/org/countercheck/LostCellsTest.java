package org.countercheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.countercheck.audit.Audit;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of applications in exports that lost the blanks of merged cells; from characters to findings. */
class LostCellsTest {

    private static final String HEADERS = """
            （勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|申请人情况
            自然人|法人或其他组织|总计
            商业企业|科研机构|社会公益组织|法律服务机构|其他
            """;

    private static final String ROWS = """
            一、本年新收政府信息公开申请数量|20|4|0|0|1|0|25
            二、上年结转政府信息公开申请数量|2|0|0|0|0|0|2
            三、本年度办理结果|（一）予以公开|9|2|0|0|1|0|12
            （二）部分公开|1|0|0|0|0|0|1
            （三）不予公开|1.属于国家秘密|1|0|0|0|0|0|1
            2.属于内部事务信息|1|1|0|0|0|0|2
            （四）无法提供|1.不掌握相关政府信息|5|1|0|0|0|0|6
            （五）不予处理|1.重复申请|2|0|0|0|0|0|2
            （六）其他处理|1.其他|1|0|0|0|0|0|1
            （七）总计|20|4|0|0|1|0|25
            四、结转下年度继续办理|2|0|0|0|0|0|2
            """;

    @TempDir
    private Path folder;

    @Test
    void what_a_row_lost_it_lost_under_its_label() throws IOException {
        for (String separator : List.of("\t", " | ")) {
            String clean = (HEADERS + ROWS).replace("|", separator);
            assertThat(told(clean)).isEmpty();
            assertThat(holding(clean)).isEqualTo(7 + 7 + 11);
            String total = "（七）总计|20|4|0|0|1|0|25".replace("|", separator);
            assertThat(told(clean.replace(total, total.replace("25", "26"))))
                    .anyMatch(m -> m.contains("26") && m.contains("20") && m.contains("4"));
        }
    }

    @Test
    void rows_with_one_blank_less_than_others_are_moved_under_them() throws IOException {
        String table = """
                （勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）||申请人情况
                ||自然人|法人或其他组织|||||总计
                |||商业企业|科研机构|社会公益组织|法律服务机构|其他|
                一、本年新收政府信息公开申请数量||20|4|||1||25
                二、上年结转政府信息公开申请数量||2||||||2
                三、本年度办理结果|（一）予以公开||9|2|||1||12
                |（二）部分公开||1||||||1
                |（三）不予公开|1.属于国家秘密|3|1|||||4
                |（四）无法提供|1.不掌握相关政府信息|5|1|||||6
                |（五）不予处理|1.重复申请|2||||||2
                |（六）其他处理|1.其他|1||||||1
                |（七）总计||21|4|||1||26
                四、结转下年度继续办理||1||||||1
                """.replace("|", "\t");
        assertThat(told(table)).isEmpty();
        assertThat(told(table.replace("三、本年度办理结果\t（一）予以公开\t\t9\t2", "三、本年度办理结果\t（一）予以公开\t\t9\t8")))
                .anyMatch(m -> m.contains("8") && m.contains("12"));
    }

    @Test
    void values_whose_columns_are_lost_accuse_nobody() throws IOException {
        String lost = (HEADERS + ROWS).replace("|0", "");
        for (String table : List.of(
                lost.replace("|", "\t"),
                lost.replace("|", " | "),
                lost.replace("|", " |\n").replace("\n", " |\n|||\n"))) {
            assertThat(told(table)).isEmpty();
            assertThat(told("本年无法提供6件，其他处理1件。\n" + table)).isEmpty();
        }
    }

    @Test
    void groups_with_the_same_parts_as_what_stands_beside_them_get_their_columns() throws IOException {
        String table = """
                行政复议|行政诉讼
                结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|复议后起诉
                结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计
                3|1|0|0|4|5|0|0|1|6|2|0|0|0|2
                """.replace("|", "\t");
        String report = HEADERS + ROWS + "四、行政复议、行政诉讼情况\n";
        assertThat(told(report.replace("|", "\t") + table)).isEmpty();
        assertThat(told(report.replace("|", "\t") + table.replace("\t6\t", "\t7\t")))
                .anyMatch(m -> m.contains("7") && m.contains("5"));
    }

    private List<String> told(String table) throws IOException {
        return audit(table).findings().stream()
                .filter(f -> f.level() != Level.NOTE)
                .map(f -> f.message(Locale.CHINA))
                .toList();
    }

    /** How many of the relations that the template prints are checked and hold. */
    private long holding(String table) throws IOException {
        return audit(table).evaluations().stream()
                .filter(e -> List.of("N1", "N2", "N3").contains(e.relation().rule()) && e.outcome() == Outcome.HOLDS)
                .count();
    }

    private Audit audit(String table) throws IOException {
        Path report = folder.resolve("report.txt");
        Files.writeString(report, "某县政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" + table, UTF_8);
        return Countercheck.standard().audit(report);
    }
}
