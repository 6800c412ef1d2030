package org.countercheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countercheck.audit.Finding;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which row of the statistics table a sentence speaks of, and which it only resembles. */
class TiesTest {

    @TempDir
    private Path folder;

    private static final String STAFF = """

            统计指标\t单位\t统计数
            （三）从事政府信息公开工作人员数\t人\t350
            1.专职人员数\t人\t85
            2.兼职人员数\t人\t265
            """;

    private static final String ANSWERS = """

            统计指标\t单位\t统计数
            （三）申请答复数\t件\t93
            1.同意公开答复数\t件\t50
            2.申请信息不存在数\t件\t19
            3.告知作出更改补充数\t件\t11
            4.告知通过其他途径办理数\t件\t13
            """;

    private static final String CLOSED = """

            统计指标\t单位\t统计数
            （一）收到申请数\t件\t93
            （二）申请办结数\t件\t93
            （三）申请答复数\t件\t93
            """;

    private static final String REVIEWS = """

            行政复议\t\t\t\t\t行政诉讼\t\t\t\t
            结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计
            7\t1\t0\t1\t9\t0\t0\t0\t0\t0
            """;

    @Test
    void a_number_of_several_years_is_not_that_of_the_year() throws IOException {
        assertThat(told("2015年至2018年四年间，累计收到申请100件，办结98件。", CLOSED)).isEmpty();
        assertThat(told("2018年，收到申请100件，办结98件。", CLOSED)).contains("100件 93");
    }

    @Test
    void a_number_that_holds_more_than_its_name_says_is_not_the_row() throws IOException {
        assertThat(told("答复93件，其中同意公开69件。", ANSWERS)).contains("69件 50");
        assertThat(told("答复93件，其中同意公开（含信息不存在）69件。", ANSWERS)).isEmpty();
        assertThat(told("答复93件，其中同意公开69件（含信息不存在）。", ANSWERS)).isEmpty();
    }

    @Test
    void the_number_beside_a_share_is_the_row() throws IOException {
        String ages = """

                表2 人口年龄构成
                单位：人、%
                年龄\t常住人口\t比重
                青少年\t3000\t30.00
                成年人\t5000\t50.00
                老年人口\t2000\t20.00
                """;
        String sentence = "常住人口中，老年人口为2000人，占20.00%。";
        assertThat(told(sentence, ages)).isEmpty();
        assertThat(told(sentence, ages.replace("2000", "2100"))).contains("2000人 2100");
    }

    @Test
    void a_part_right_behind_the_row_before_its_own_is_of_that_table() throws IOException {
        String answers = "全年答复93件，其中同意公开50件。其他类43件，包括申请信息不存在19件、告知作出更改补充17件；";
        assertThat(told(answers.replace("17", "11"), ANSWERS)).isEmpty();
        assertThat(told(answers, ANSWERS)).contains("17件 11");
        assertThat(told(answers.replace("19", "18"), ANSWERS)).doesNotContain("17件 11");
    }

    @Test
    void two_names_joined_in_one_word_are_neither_row_alone() throws IOException {
        assertThat(told("专兼职人员350人。", STAFF)).isEmpty();
        assertThat(told("兼职人员350人。", STAFF)).isNotEmpty();
    }

    @Test
    void a_sentence_may_count_in_what_the_table_lists_apart() throws IOException {
        String answers = "全年答复93件，同意公开69件（含信息不存在19件）。";
        assertThat(told(answers, ANSWERS)).isEmpty();
        assertThat(told(answers.replace("69", "96"), ANSWERS)).isNotEmpty();
    }

    @Test
    void a_total_behind_its_parts_is_called_like_all_of_them() throws IOException {
        assertThat(told("全区有85名专职人员和265名兼职人员从事信息公开工作，合计350名。", STAFF)).isEmpty();
        assertThat(told("全区有85名专职人员和256名兼职人员从事信息公开工作，合计350名。", STAFF)).isNotEmpty();
    }

    @Test
    void a_class_of_answers_is_none_of_its_rows() throws IOException {
        String classes = "全年答复93件。其中，公开类50件，占53.8%；不存在类19件，占20.4%；其他类24件，占25.8%。";
        assertThat(told(classes, ANSWERS)).isEmpty();
        String rows = "全年答复93件。其中，同意公开50件，信息不存在19件，告知作出更改补充11件，通过其他途径办理31件。";
        assertThat(told(rows, ANSWERS)).contains("31件 13");
    }

    @Test
    void an_office_that_a_clause_begins_with_counts_for_itself() throws IOException {
        assertThat(told("全区收到申请93件。区政府办公室受理申请28件，答复26件。", CLOSED)).isEmpty();
        assertThat(told("全区收到申请93件，答复申请39件。", CLOSED)).contains("39件 93");
    }

    @Test
    void messages_that_were_closed_are_no_applications() throws IOException {
        assertThat(told("网站收到留言800条，当年办结790条。全年收到申请93件，答复申请93件。", CLOSED)).isEmpty();
        assertThat(told("网站收到留言800条，当年办结790条。全年收到申请93件，答复申请79件。", CLOSED)).contains("79件 93");
    }

    @Test
    void letters_that_were_closed_are_no_applications_whatever_the_rule_file_calls_closed() throws IOException {
        String table = """

                申请情况\t\t自然人\t法人\t总计
                三、本年度办理结果\t（一）予以公开\t50\t3\t53
                \t（五）不予处理\t37\t3\t40
                \t（七）总计\t87\t6\t93
                """;
        String received = "全年新收政府信息公开申请93件，办结79件。";
        String letters = "局长信箱收到群众来信80件，办结79件。";
        assertThat(findings(received, table, "rules/open-government-2019")).isNotEmpty();
        assertThat(findings(letters, table, "rules/open-government-2019")).isEmpty();
    }

    @Test
    void a_name_that_ends_like_a_row_is_not_another_row_whose_characters_it_holds() throws IOException {
        String units = """

                类别\t单位数（个）
                法人单位\t48000
                产业活动单位\t56000
                """;
        assertThat(told("从事第二产业和第三产业活动的法人单位48000个。", units)).isEmpty();
        assertThat(told("全市的产业活动单位58000个。", units)).isNotEmpty();
    }

    @Test
    void words_that_the_table_denies_are_suspected_where_its_numbers_bear_each_other_out() throws IOException {
        List<Finding> findings = findings("因信息公开引发行政复议9件，结果全部维持。", REVIEWS, "rules/open-government-2019");
        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.suspects().get(0).text()).isEqualTo("9件"));
        assertThat(findings("因信息公开引发行政复议9件，结果维持7件。", REVIEWS, "rules/open-government-2019"))
                .isEmpty();
    }

    @Test
    void an_amount_ten_thousand_times_that_of_its_row_was_entered_in_the_wrong_unit() throws IOException {
        String funds = """

                统计指标\t单位\t统计数
                （四）信息公开专项经费\t元\t72.92
                """;
        assertThat(told("全年投入信息公开专项经费72.92万元。", funds)).contains("72.92万元 72.92");
        assertThat(told("全年投入信息公开专项经费72.92元。", funds)).isEmpty();
        assertThat(told("全年投入宣传经费72.92万元。", funds)).isEmpty();
    }

    @Test
    void a_level_that_a_sentence_begins_with_is_that_of_all_its_numbers() throws IOException {
        assertThat(told("全区收到申请93件，申请答复39件。", CLOSED)).contains("39件 93");
        assertThat(told("全区收到申请93件。区本级收到申请42件，申请答复39件。", CLOSED)).isEmpty();
    }

    @Test
    void a_scope_before_a_semicolon_belongs_to_what_stands_before_it() throws IOException {
        assertThat(told("全区收到申请93件，其中区本级28件；答复申请39件。", CLOSED)).contains("39件 93");
        assertThat(told("全区收到申请93件，其中区本级28件；答复申请93件。", CLOSED)).isEmpty();
    }

    private List<String> told(String sentence, String table) throws IOException {
        return findings(sentence, table, "rules/open-government-2014").stream()
                .map(f -> f.figures().stream()
                        .map(Figure::text)
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow())
                .toList();
    }

    private List<Finding> findings(String sentence, String table, String rules) throws IOException {
        Path report =
                Files.writeString(folder.resolve("report.txt"), "某区政府信息公开工作年度报告\n\n" + sentence + "\n" + table, UTF_8);
        return Countercheck.standard().withRules(Path.of(rules)).audit(report).findings().stream()
                .filter(f -> f.level() != Level.NOTE)
                .toList();
    }
}
