package org.countercheck.rule.inferred;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.countercheck.Countercheck;
import org.countercheck.audit.Audit;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sentence and a table say of the same quantity, with the rulebook of the template until 2018; from characters to findings. */
class TemplateTiesTest {

    private static final String TABLE = """

            统计指标\t单位\t统计数
            （一）主动公开政府信息数\t条\t900
            制发规范性文件总数\t件\t40
            其中：主动公开规范性文件数\t条\t30
            （二）通过不同渠道和方式公开政府信息的情况
            1.政府网站公开政府信息数\t条\t600
            2.政务微博公开政府信息数\t条\t250
            3.政务微信公开政府信息数\t条\t150
            （一）收到申请数\t件\t200
            （二）申请办结数\t件\t200
            （三）申请答复数\t件\t200
            1.属于已主动公开范围数\t件\t25
            2.同意公开答复数\t件\t90
            3.同意部分公开答复数\t件\t15
            4.不同意公开答复数\t件\t20
            5.不属于本行政机关公开数\t件\t50
            四、行政复议数量\t件\t9
            （一）维持具体行政行为数\t件\t7
            （二）被依法纠错数\t件\t2
            （三）从事政府信息公开工作人员数\t人\t30
            1.专职人员数\t人\t10
            2.兼职人员数\t人\t20
            （三）接受培训人员数\t人次\t300
            """;

    @TempDir
    private Path folder;

    @Test
    void a_list_of_something_else_has_no_rows_in_the_table() throws IOException {
        assertThat(broken("全年产生公文1500件，其中主动公开900件、依申请公开200件、不予公开400件。")).isEmpty();
    }

    @Test
    void a_name_that_joins_two_rows_is_their_sum() throws IOException {
        assertThat(ties("同意公开和同意部分公开105件。")).contains("105件 = 90 + 15");
        assertThat(broken("同意公开和同意部分公开115件。")).containsExactly("115件 = 90 + 15");
    }

    @Test
    void the_last_of_a_list_whose_others_agree_states_the_last_row() throws IOException {
        String list = "当年办结200件，其中主动公开25件，同意公开90件，同意部分公开15件，不同意公开20件，归口外单位%d件。";
        assertThat(ties(list.formatted(50))).contains("50件 = 50");
        assertThat(broken(list.formatted(60))).contains("60件 = 50");
    }

    @Test
    void an_account_of_its_own_name_goes_with_its_channel() throws IOException {
        String channels = "一、主动公开情况\n网站公开600条，“云上发布”微博和微信发布量分别为250条、%d条。";
        assertThat(ties(channels.formatted(150))).contains("250条 = 250", "150条 = 150");
        assertThat(broken(channels.formatted(105))).containsExactly("105条 = 150");
    }

    @Test
    void words_behind_names_that_are_formed_alike_belong_to_all_of_them() throws IOException {
        assertThat(broken("专职、兼职工作人员分别为10人和21人。")).containsExactly("21人 = 20");
        assertThat(broken("专职、兼职工作人员分别为10人和20人。")).isEmpty();
    }

    @Test
    void a_heading_behind_a_dash_says_what_is_counted() throws IOException {
        assertThat(broken("一、主动公开情况\n——总量。880条，比上年有所增加。")).containsExactly("880条 = 900");
        assertThat(broken("一、主动公开情况\n——总量。900条，比上年有所增加。")).isEmpty();
    }

    @Test
    void a_number_behind_one_that_its_row_confirms_may_be_of_the_rows_beside() throws IOException {
        assertThat(broken("制发规范性文件40件，向社会公开33件。")).containsExactly("33件 = 30");
        assertThat(broken("制发规范性文件40件，向社会公开30件。")).isEmpty();
        assertThat(broken("收到申请200件，其中区政府机关收到申请20件。")).isEmpty();
    }

    @Test
    void what_one_office_received_is_not_what_all_received() throws IOException {
        assertThat(broken("收到申请200件。区政府办公室受理申请60件，答复55件。")).isEmpty();
        assertThat(broken("收到申请200件，答复190件。")).contains("190件 = 200");
    }

    @Test
    void more_may_be_closed_than_received_where_the_report_tells_of_some_carried_in() throws IOException {
        String more = "（二）申请办结数\t件\t200";
        String closed = "（二）申请办结数\t件\t203";
        assertThat(rules("收到申请200件。", more, closed)).contains("O6");
        assertThat(rules("收到申请200件，办结203件（其中几件为跨年度办理）。", more, closed)).doesNotContain("O6");
        assertThat(rules("收到申请200件，加上2015年结转的3件，办结203件。", more, closed)).doesNotContain("O6");
        assertThat(rules("收到申请200件，加上2015年结转的1件，办结203件。", more, closed)).contains("O6");
    }

    private List<String> rules(String sentence, String row, String instead) throws IOException {
        String text = "某区2016年工作报告\n\n" + sentence + "\n" + TABLE.replace(row, instead);
        return Countercheck.standard()
                .audit(Files.writeString(folder.resolve("report.txt"), text, UTF_8))
                .findings()
                .stream()
                .map(f -> f.rule())
                .toList();
    }

    private List<String> broken(String sentence) throws IOException {
        return audit(sentence).findings().stream()
                .filter(f -> f.level() != Level.NOTE && f.rule().equals("same-quantity"))
                .map(f -> told(f.evaluation().relation()))
                .toList();
    }

    private List<String> ties(String sentence) throws IOException {
        return audit(sentence).evaluations().stream()
                .filter(e -> e.relation().rule().equals("same-quantity") && !e.isBroken())
                .map(e -> told(e.relation()))
                .toList();
    }

    private Audit audit(String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "某区2016年工作报告\n\n" + sentence + "\n" + TABLE, UTF_8);
        return Countercheck.standard().audit(file);
    }

    private static String told(Relation relation) {
        return told(relation.left()) + " = " + told(relation.right());
    }

    private static String told(Expression expression) {
        return expression.figures().stream().map(f -> f.text()).collect(Collectors.joining(" + "));
    }
}
