package org.countercheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.countercheck.audit.Audit;
import org.countercheck.relation.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Budgets and final accounts, from characters to findings: each mistake beside the same sentence without it. */
class BudgetTest {

    private static final String SPENDING = """

            支出决算表
            单位：万元
            类\t款\t项\t科目名称\t本年支出合计\t基本支出\t项目支出
            \t\t\t合计\t900.00\t600.00\t300.00
            205\t\t\t教育支出\t700.00\t500.00\t200.00
            205\t02\t\t普通教育\t700.00\t500.00\t200.00
            205\t02\t02\t小学教育\t300.00\t300.00\t
            205\t02\t99\t其他普通教育支出\t400.00\t200.00\t200.00
            208\t\t\t社会保障和就业支出\t200.00\t100.00\t100.00
            208\t02\t\t民政管理事务\t200.00\t100.00\t100.00
            208\t02\t08\t基层政权建设\t200.00\t100.00\t100.00
            """;

    @TempDir
    private Path folder;

    private List<String> findings(String... lines) throws IOException {
        Path file = folder.resolve("report.txt");
        Files.writeString(file, "某局2024年度部门决算\n\n一、说明\n" + String.join("\n", lines) + "\n");
        Audit audit = Countercheck.standard().audit(file);
        return audit.findings().stream()
                .filter(f -> f.level() != Level.NOTE)
                .map(f -> f.level() + " " + f.evaluation().relation().rule() + " " + f.message(Locale.CHINA))
                .toList();
    }

    private List<String> rules(String... lines) throws IOException {
        return findings(lines).stream()
                .map(f -> f.split(" ")[0] + " " + f.split(" ")[1])
                .toList();
    }

    @Test
    void what_is_planned_belongs_to_its_topic_and_not_to_the_table_of_what_was_spent() throws IOException {
        assertThat(findings("1．小学教育，安排310.00万元，支出300.00万元。", SPENDING)).isEmpty();
    }

    @Test
    void what_was_spent_for_a_topic_agrees_with_its_row() throws IOException {
        assertThat(rules("1．小学教育，安排310.00万元，支出320.00万元。", SPENDING)).containsExactly("ERROR same-quantity");
    }

    @Test
    void classes_in_parentheses_lead_to_the_row() throws IOException {
        assertThat(findings("1.教育支出（类）普通教育（款）其他普通教育支出（项）。年初预算为410.00万元，支出决算为400.00万元，完成年初预算的97.56%。", SPENDING))
                .isEmpty();
        assertThat(rules("1.教育支出（类）普通教育（款）其他普通教育支出（项）。年初预算为410.00万元，支出决算为440.00万元，完成年初预算的107.32%。", SPENDING))
                .containsExactly("ERROR same-quantity");
    }

    @Test
    void some_funds_may_pay_for_less_than_the_row_of_all_funds() throws IOException {
        assertThat(findings("财政拨款支出具体情况如下。", "1．小学教育，安排290.00万元，支出280.00万元。", SPENDING))
                .isEmpty();
    }

    @Test
    void some_funds_that_pay_for_everything_agree_with_every_row() throws IOException {
        assertThat(rules("财政拨款支出900.00万元，用途如下。", "1．小学教育，安排290.00万元，支出280.00万元。", SPENDING))
                .containsExactly("ERROR same-quantity");
    }

    @Test
    void a_plan_carried_out_in_part_gives_its_percentage() throws IOException {
        assertThat(findings("培训费年初预算为50.00万元，支出决算为45.00万元，完成年初预算的90.00%，比预算减少5.00万元。"))
                .isEmpty();
        assertThat(rules("培训费年初预算为50.00万元，支出决算为45.00万元，完成年初预算的95.00%，比预算减少5.00万元。"))
                .containsExactly("ERROR plan-completed");
        assertThat(rules("培训费年初预算为50.00万元，支出决算为45.00万元，完成年初预算的90.00%，比预算减少6.00万元。"))
                .containsExactly("ERROR plan-completed");
    }

    @Test
    void a_plan_that_was_exceeded_was_not_carried_out_to_a_hundred_percent() throws IOException {
        assertThat(rules("公用支出105.00万元，完成年初预算100%，决算比预算多5.00万元。")).containsExactly("ERROR plan-completed");
        assertThat(findings("公用支出105.00万元，完成年初预算105%，决算比预算多5.00万元。")).isEmpty();
        assertThat(findings("公用支出105.00万元，完成年初预算100%，决算比2023年预算多5.00万元。")).isEmpty();
    }

    @Test
    void nothing_can_have_grown_by_more_than_it_is() throws IOException {
        assertThat(rules("基金支出10万元，较上年预算多12万元。")).containsExactly("ERROR stated-difference");
        assertThat(findings("基金支出10万元，较上年预算多8万元。")).isEmpty();
        assertThat(findings("基金支出10万元，较上年预算少12万元。")).isEmpty();
    }

    @Test
    void the_changes_of_all_parts_add_up_to_that_of_the_whole() throws IOException {
        assertThat(findings("支出900万元，较上年多20万元。其中，基本支出600万元，较上年多50万元；项目支出300万元，较上年少30万元。"))
                .isEmpty();
        assertThat(rules("支出900万元，较上年多20万元。其中，基本支出600万元，较上年多50万元；项目支出300万元，较上年少20万元。"))
                .containsExactly("ERROR stated-difference");
        assertThat(findings("支出900万元，较上年多20万元。其中，基本支出600万元，较年初多50万元；项目支出300万元，较上年少20万元。"))
                .isEmpty();
    }

    @Test
    void two_years_side_by_side_differ_by_what_is_said() throws IOException {
        assertThat(findings("1．培训，上年执行数40.00万元，本年安排45.00万元，增加5.00万元。", "2．会议，上年执行数9.00万元，本年安排9.00万元，持平。"))
                .isEmpty();
        assertThat(rules("1．培训，上年执行数40.00万元，本年安排45.00万元，增加6.00万元。")).containsExactly("ERROR stated-growth");
        assertThat(rules("1．会议费，上年执行数9.00万元，本年安排9.50万元，持平。")).containsExactly("ERROR plan-completed");
    }

    @Test
    void the_items_of_a_list_accuse_their_total_only_if_the_other_stage_adds_up() throws IOException {
        String[] items = {"1．甲事务，安排10.00万元，支出9.00万元。", "2．乙事务，安排20.00万元，支出18.00万元。", "3．丙事务，安排30.00万元，支出28.00万元。"};
        assertThat(findings("年初安排60.00万元，实际支出55.00万元。", items[0], items[1], items[2]))
                .isEmpty();
        assertThat(rules("年初安排60.00万元，实际支出56.00万元。", items[0], items[1], items[2]))
                .containsExactly("ERROR item-sum");
        assertThat(findings("年初安排70.00万元，实际支出66.00万元。", items[0], items[1], items[2]))
                .isEmpty();
    }

    @Test
    void a_balance_is_the_grand_total_of_the_table_named_like_it() throws IOException {
        String table = """

                财政拨款收入支出决算总表
                单位：万元
                收入\t\t支出\t
                项目\t决算数\t项目\t决算数
                一、一般公共预算财政拨款\t50.00\t一、教育支出\t45.00
                二、政府性基金预算财政拨款\t10.00\t二、其他支出\t5.00
                年初财政拨款结转和结余\t5.00\t年末财政拨款结转和结余\t15.00
                总计\t65.00\t总计\t65.00
                """;
        assertThat(rules("财政拨款收支总计6.50万元，与上年持平。", table)).containsExactly("ERROR same-quantity");
        assertThat(findings("财政拨款收支总计65.00万元，与上年持平。", table)).isEmpty();
        assertThat(findings("收支总计85.00万元，与上年持平。", table)).isEmpty();
    }

    @Test
    void a_total_printed_to_its_last_digit_beside_all_parts_is_no_estimate() throws IOException {
        assertThat(rules("建筑面积约12864平方米：地上7651平方米，地下5303平方米。")).containsExactly("WARNING stated-sum");
        assertThat(findings("建筑面积约12864平方米：地上7561平方米，地下5303平方米。")).isEmpty();
        assertThat(findings("建筑面积约13000平方米：地上7651平方米，地下5303平方米。")).isEmpty();
    }

    @Test
    void an_amount_of_as_many_projects_as_a_table_lists_is_the_sum_of_its_column() throws IOException {
        String table = """

                绩效目标申报表
                单位：元
                项目名称\t资金总额\t年度申请额
                道路养护\t120,000.00\t120,000.00
                绿化\t80,000.00\t80,000.00
                路灯\t50,000.00\t50,000.00
                """;
        assertThat(rules("编报绩效目标的项目3个，资金52.00万元。", table)).containsExactly("WARNING listed-rows");
        assertThat(findings("编报绩效目标的项目3个，资金25.00万元。", table)).isEmpty();
        // Four projects are not those of the table.
        assertThat(findings("编报绩效目标的项目4个，资金52.00万元。", table)).isEmpty();
    }

    @Test
    void a_share_of_something_narrower_is_not_a_share_of_the_whole() throws IOException {
        assertThat(findings("支出8500.00万元。绩效自评涉及资金900.00万元，占项目支出总额的36.25%。")).isEmpty();
        assertThat(rules("支出8500.00万元。绩效自评涉及资金900.00万元，占支出总额的36.25%。")).containsExactly("ERROR stated-share");
    }

    @Test
    void a_rate_from_a_base_of_zero_is_told_as_such() throws IOException {
        assertThat(findings("1．“观测”支出6.00万元，上年执行数0万元，增加100.00%。"))
                .singleElement()
                .asString()
                .startsWith("WARNING stated-growth")
                .contains("基数为零");
    }

    @Test
    void a_sentence_about_a_project_states_the_column_of_projects() throws IOException {
        assertThat(findings("1．普通教育专项，支出200.00万元。", SPENDING)).isEmpty();
        assertThat(findings("1．普通教育，支出500.00万元。", SPENDING)).isEmpty();
        assertThat(rules("1．普通教育，支出520.00万元。", SPENDING)).containsExactly("ERROR same-quantity");
    }

    @Test
    void what_fiscal_funds_paid_is_all_of_a_row_that_nobody_else_pays_for() throws IOException {
        String sentence = "财政拨款主要用于：\n1．小学教育，支出3200000元。";
        String income = """

                收入决算表
                编制单位：某局　金额单位：元
                科目编码\t科目名称\t本年收入合计\t财政拨款收入\t事业收入
                \t合计\t7,000,000.00\t4,000,000.00\t3,000,000.00
                205\t教育支出\t7,000,000.00\t4,000,000.00\t3,000,000.00
                20502\t普通教育\t7,000,000.00\t4,000,000.00\t3,000,000.00
                2050202\t小学教育\t3,000,000.00\t%s
                2050299\t其他普通教育支出\t4,000,000.00\t%s
                """;
        assertThat(rules(sentence, income.formatted("3,000,000.00\t", "1,000,000.00\t3,000,000.00")))
                .containsExactly("ERROR same-quantity");
        assertThat(rules(sentence, income.formatted("1,000,000.00\t2,000,000.00", "3,000,000.00\t1,000,000.00")))
                .isEmpty();
    }

    @Test
    void what_an_amount_is_for_stands_at_the_end_of_its_name() throws IOException {
        String table = """

                收支总表
                单位：万元
                收入\t\t支出\t
                项目\t预算数\t项目\t预算数
                一般公共预算拨款\t900.00\t教育支出\t900.00
                收入合计\t900.00\t支出合计\t900.00
                """;
        assertThat(findings("其中一般公共预算拨款购书80.00万元。", table)).isEmpty();
        assertThat(rules("其中一般公共预算拨款980.00万元。", table)).containsExactly("ERROR same-quantity");
    }
}
