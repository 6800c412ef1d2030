package org.countercheck.rule.inferred;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.countercheck.extract.Extraction;
import org.countercheck.extract.table.TestTables;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Outcome;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Vocabulary;
import org.junit.jupiter.api.Test;

class TableSumsTest {

    private static List<String> relations(Outcome outcome, String... rows) {
        return relations(e -> e.outcome() == outcome, rows);
    }

    private static List<String> relations(Predicate<Evaluation> which, String... rows) {
        Extraction extraction = TestTables.extraction("", rows);
        return new TableSums()
                .relations(new Facts(extraction, Vocabulary.EMPTY, List.of())).stream()
                        .filter(r -> which.test(new Evaluator().evaluate(r)))
                        .map(TableSumsTest::told)
                        .toList();
    }

    private static List<String> broken(String... rows) {
        return relations(Outcome.BROKEN, rows);
    }

    private static List<String> beyondRounding(String... rows) {
        return relations(Evaluation::beyondRounding, rows);
    }

    private static String told(Relation r) {
        return r.level() + " " + texts(r.left()) + " " + r.comparison().sign() + " " + texts(r.right());
    }

    private static String texts(org.countercheck.relation.Expression e) {
        return e.figures().stream().map(f -> f.text()).collect(Collectors.joining("+"));
    }

    @Test
    void a_total_at_the_end_of_a_block_that_adds_up_the_totals_beside_it_is_none_of_its_block() {
        String[] table = {
            "人员经费|||公用经费|||||",
            "编码|科目名称|金额|编码|科目名称|金额|编码|科目名称|金额",
            "301|工资福利支出|100|302|商品和服务支出|25|30239|租赁费|3",
            "30101|工资|60|30201|办公费|12|30240|工会费|2",
            "30102|津贴|40|30202|水电费|8|||",
            "|人员经费合计|100||公用经费合计|25||基本支出合计|125"
        };
        assertThat(broken(table)).noneMatch(r -> r.contains("125 = 3+2"));
        table[5] = table[5].replace("125", "152");
        assertThat(broken(table)).anyMatch(r -> r.startsWith("ERROR 152 = "));
    }

    @Test
    void blank_cells_are_no_operands_of_a_sum_that_is_exceeded_without_them() {
        String[] table = {"项目|本年|上年", "教育支出|40|30", "科技支出||", "文化支出|25|20", "支出合计|60|50"};
        assertThat(broken(table)).containsExactly("ERROR 60 = 40+25");
        table[4] = "支出合计|65|50";
        assertThat(broken(table)).isEmpty();
    }

    @Test
    void blank_cells_are_nothing_where_the_other_sums_of_the_table_hold_without_them() {
        String[] table = {
            "项目|合计|基本支出|项目支出|经营支出",
            "教育支出|40|30|10|",
            "科技支出|15|15||",
            "文化支出|25|20|5|",
            "卫生支出|30|10|20|",
            "农业支出|60|40|20|",
            "支出合计|170|115|55|"
        };
        assertThat(broken(table)).isEmpty();
        table[4] = "卫生支出|30|10|15|";
        assertThat(broken(table)).contains("ERROR 30 = 10+15");
        table[1] = "教育支出|40|30|5|";
        table[3] = "文化支出|25|20||";
        assertThat(broken(table)).noneMatch(r -> r.contains("30 = 10+15"));
    }

    @Test
    void a_row_that_names_the_columns_of_labels_under_merged_headers_is_no_item_of_the_total_below_it() {
        String[] table = {
            "项目||本年支出合计|基本支出|项目支出",
            "功能分类科目编码|科目名称|||",
            "|合计|900|600|300",
            "208|社会保障|350|300|50",
            "20805|　养老|350|300|50",
            "213|农林水|550|300|250",
            "21303|　水利|550|300|250"
        };
        assertThat(broken(table)).isEmpty();
        table[2] = "|合计|900|610|300";
        assertThat(broken(table)).contains("ERROR 610 = 300+300");
    }

    @Test
    void a_group_that_does_not_add_up_among_groups_that_do_is_an_error() {
        assertThat(broken(
                        "指标|单位|数",
                        "（一）借出|册|40",
                        "1.成人|册|30",
                        "2.少儿|册|10",
                        "（二）归还|册|38",
                        "1.成人|册|29",
                        "2.少儿|册|9",
                        "（三）续借|册|21",
                        "1.成人|册|15",
                        "2.少儿|册|5"))
                .containsExactly("ERROR 21 = 15+5");
    }

    @Test
    void a_group_that_does_not_add_up_without_a_witness_is_left_alone() {
        assertThat(broken("指标|单位|数", "（一）借出|册|40", "1.成人|册|30", "2.少儿|册|9")).isEmpty();
    }

    @Test
    void channels_overlap_even_where_all_other_groups_add_up() {
        assertThat(broken(
                        "指标|单位|数",
                        "（一）借出|册|40",
                        "1.成人|册|30",
                        "2.少儿|册|10",
                        "（二）归还|册|38",
                        "1.成人|册|29",
                        "2.少儿|册|9",
                        "（三）发布|条|50",
                        "1.网站发布|条|45",
                        "2.微博发布|条|20",
                        "3.微信发布|条|30"))
                .isEmpty();
    }

    @Test
    void items_in_other_units_are_no_parts() {
        assertThat(broken(
                        "指标|单位|数",
                        "（一）借出|册|40",
                        "1.成人|册|30",
                        "2.少儿|册|10",
                        "（二）归还|册|38",
                        "1.成人|册|29",
                        "2.少儿|册|9",
                        "（三）讲座|场|6",
                        "1.听众|人|300",
                        "2.讲师|人|5"))
                .isEmpty();
    }

    @Test
    void parts_may_leave_something_out() {
        assertThat(broken("指标|单位|数", "1.活动|场|9", "其中：讲座|场|5", "展览|场|3")).isEmpty();
    }

    @Test
    void a_part_is_not_larger_than_the_whole() {
        assertThat(broken("指标|单位|数", "1.活动|场|9", "其中：讲座|场|12")).containsExactly("ERROR 12 <= 9");
    }

    @Test
    void parts_that_overlap_may_exceed_the_whole_together() {
        assertThat(broken("指标|单位|数", "1.活动|场|9", "其中：周末|场|8", "室内|场|7")).isEmpty();
    }

    @Test
    void a_total_column_is_taken_at_its_word() {
        assertThat(broken("", "复议|||诉讼||", "维持|纠正|总计|维持|纠正|总计", "10|1|0|4|2|6")).containsExactly("ERROR 0 = 10+1");
    }

    @Test
    void a_total_row_adds_up_the_groups_without_a_value_by_their_rows() {
        assertThat(broken("事项|个人|企业", "三、结果||", "（一）同意|4|1", "（二）拒绝||", "1.涉密|2|0", "2.隐私|1|0", "（三）总计|8|1"))
                .containsExactly("ERROR 8 = 4+2+1");
    }

    @Test
    void a_total_with_blank_parts_stays_undecided_unless_the_others_exceed_it() {
        assertThat(relations(Outcome.UNDECIDED, "来源|成人|少儿|总计", "到馆|3||7")).containsExactly("ERROR 7 = 3+");
        assertThat(broken("来源|成人|少儿|总计", "到馆|3||7")).isEmpty();
        assertThat(broken("来源|成人|少儿|总计", "到馆|9||7")).containsExactly("ERROR 7 = 9+");
    }

    @Test
    void a_blank_total_accuses_nothing() {
        assertThat(broken("来源|成人|少儿|总计", "到馆|3|4|", "借书|1|1|2")).isEmpty();
    }

    @Test
    void subtotals_that_lead_their_rows_are_the_parts_of_the_total_below_all_of_them() {
        String[] table = {
            "项目|上年|本年",
            "税收小计|340|385",
            "　增值税|184|213",
            "　所得税|156|172",
            "非税小计|105|118",
            "　专项|60|78",
            "　罚没|45|40",
            "收入合计|445|503"
        };
        assertThat(relations(Outcome.HOLDS, table)).contains("ERROR 445 = 340+105", "ERROR 503 = 385+118");
        table[7] = "收入合计|445|530";
        assertThat(broken(table)).contains("ERROR 530 = 385+118");
    }

    @Test
    void rows_below_a_label_with_a_unit_count_the_same_unless_their_names_say_what_they_measure() {
        String[] table = {
            "指标|上年|本年", "床位（万张）|3.0|3.2", "　医院|2.0|2.1", "　卫生院|1.0|1.1", "机构（个）|90|95", "　医院|30|32", "　卫生院|60|63"
        };
        assertThat(relations(Outcome.HOLDS, table)).contains("ERROR 3.0 = 2.0+1.0", "ERROR 95 = 32+63");
        table[6] = "　卫生院|60|65";
        assertThat(broken(table)).contains("ERROR 95 = 32+65");
        table[5] = "　医院面积|300|320";
        assertThat(broken(table)).isEmpty();
    }

    @Test
    void rows_marked_as_the_main_ones_need_not_be_all() {
        assertThat(broken("指标|上年|本年", "技术人员（人）|300|320", "　#医师|140|150", "　#护士|100|110"))
                .isEmpty();
        assertThat(broken("指标|上年|本年", "技术人员（人）|300|320", "　医师|140|150", "　护士|160|180"))
                .contains("ERROR 320 = 150+180");
    }

    @Test
    void a_total_adds_up_subtotals_and_not_what_they_add_up() {
        assertThat(relations(Outcome.HOLDS, "项目|数", "甲|1", "乙|2", "本年合计|3", "结余|4", "总计|7"))
                .containsExactly("ERROR 3 = 1+2", "ERROR 7 = 3+4");
    }

    @Test
    void codes_add_up_where_they_do_so_elsewhere() {
        assertThat(broken(
                        "类|款|科目|支出",
                        "201||甲|30",
                        "201|01|乙|20",
                        "201|02|丙|10",
                        "202||丁|50",
                        "202|01|戊|20",
                        "202|02|己|30",
                        "203||庚|9",
                        "203|01|辛|5",
                        "203|02|壬|4",
                        "204||癸|8",
                        "204|01|子|5",
                        "204|02|丑|4"))
                .containsExactly("ERROR 8 = 5+4");
        assertThat(broken("类|款|科目|支出", "201||甲|30", "201|01|乙|20", "201|02|丙|9"))
                .isEmpty();
    }

    @Test
    void rounded_parts_may_miss_the_total_by_their_rounding() {
        assertThat(broken("类|款|科目|支出", "201||甲|0.9", "201|01|乙|0.3", "201|02|丙|0.3", "201|03|丁|0.4"))
                .isEmpty();
    }

    @Test
    void whole_measures_may_miss_the_total_by_their_rounding_and_counts_may_not() {
        assertThat(beyondRounding("道路|里程（公里）", "干线|120", "支线|30", "合计|151")).isEmpty();
        assertThat(beyondRounding("道路|里程（公里）", "干线|120", "支线|30", "合计|160")).containsExactly("ERROR 160 = 120+30");
        assertThat(beyondRounding("站点|数量（个）", "东片|120", "西片|30", "合计|151")).containsExactly("ERROR 151 = 120+30");
    }

    @Test
    void a_leading_total_reaches_as_far_as_it_adds_up() {
        assertThat(relations(Outcome.HOLDS, "合计|出国|接待|车辆|机关运行经费", "9|2|3|4|70")).containsExactly("WARNING 9 = 2+3+4");
        assertThat(broken("合计|出国|接待|车辆|机关运行经费", "9|2|3|4|70")).isEmpty();
    }

    @Test
    void columns_named_parts_are_a_partition_where_other_rows_say_so() {
        assertThat(broken("项目|申请额|其中：拨款|其中：结转", "甲|5|4|1", "乙|9|9|0", "丙|7|8|0", "丁|3|2|1"))
                .containsExactly("ERROR 7 = 8+0");
    }

    @Test
    void rows_after_a_cut_accuse_nothing() {
        assertThat(broken("情况|合计", "自然人|企业|其他", "一、新收|7|1|8", "二、结转|0|0", "三、结果|（一）公开|0|1|1"))
                .isEmpty();
    }

    @Test
    void rates_do_not_add_up() {
        assertThat(broken("项目|金额|增长率", "甲|1|10", "乙|2|20", "合计|3|17")).isEmpty();
        assertThat(broken("学段|教师|学生与教师比", "小学|10|19", "初中|20|11", "合计|30|14")).isEmpty();
        assertThat(broken("项目|金额|增长额", "甲|1|10", "乙|2|20", "合计|3|17")).containsExactly("ERROR 17 = 10+20");
    }

    @Test
    void groups_that_repeat_side_by_side_have_their_own_totals() {
        assertThat(broken("项目|甲|乙|合计|甲|乙|合计", "书|1|2|3|4|5|8")).containsExactly("ERROR 8 = 4+5");
    }

    @Test
    void columns_named_parts_are_not_added_to_a_total() {
        assertThat(broken("项目|纸质|其中：外文|电子|合计", "书|4|1|5|9")).isEmpty();
    }

    @Test
    void a_bare_total_adds_up_the_totals_of_groups() {
        assertThat(relations(Outcome.HOLDS, "项目|数", "甲|1", "乙|2", "人员合计|3", "丙|4", "丁|5", "公用合计|9", "合计|12"))
                .containsExactly("ERROR 3 = 1+2", "ERROR 9 = 4+5", "ERROR 12 = 3+9");
    }

    @Test
    void a_list_that_divides_the_whole_twice_is_left_alone() {
        assertThat(broken(
                        "指标|单位|数",
                        "（一）借出|册|40",
                        "1.成人|册|30",
                        "2.少儿|册|10",
                        "（二）归还|册|38",
                        "1.成人|册|29",
                        "2.少儿|册|9",
                        "（三）续借|册|21",
                        "1.成人|册|15",
                        "2.少儿|册|6",
                        "3.上午|册|12",
                        "4.下午|册|9"))
                .isEmpty();
    }

    @Test
    void a_subtotal_adds_up_the_rows_below_a_title() {
        assertThat(broken("项目|数", "一、人员|", "1.工资|5", "2.津贴|3", "小计|9", "二、公用|", "1.办公|2", "2.差旅|1", "小计|3", "合计|12"))
                .containsExactly("ERROR 9 = 5+3");
    }

    @Test
    void a_part_of_a_change_may_exceed_the_whole_change() {
        assertThat(broken("项目|本年|比上年增减", "用车|9|1", "其中：运行|8|2")).isEmpty();
        assertThat(broken("项目|本年|上年", "用车|9|1", "其中：运行|8|2")).containsExactly("ERROR 2 <= 1");
    }

    @Test
    void each_list_behind_among_them_may_divide_the_whole_anew() {
        String[] rows = {"指标|人数", "一、总人口|8000", "其中：城镇|3000", "乡村|5000", "其中：男|4100", "女|3900", "其中：儿童|2000", "老人|1400"
        };
        assertThat(relations(Outcome.HOLDS, rows)).contains("ERROR 8000 = 3000+5000", "ERROR 8000 = 4100+3900");
        assertThat(broken(rows)).isEmpty();
    }

    @Test
    void a_total_between_its_parts_and_what_it_leaves_out_is_told_where_it_adds_up() {
        assertThat(relations(Outcome.HOLDS, "警情|治安|交通|救助|小计|无效", "上周|200|300|100|600|900", "本周|220|310|120|650|870"))
                .containsExactly("ERROR 600 = 200+300+100", "ERROR 650 = 220+310+120");
    }

    @Test
    void what_stands_behind_among_them_is_no_part_of_the_row_that_ends_another_division() {
        assertThat(broken("指标|人数", "总人口|8000", "其中：城镇|5000", "乡村|3000", "其中：男|4100", "女|3900"))
                .isEmpty();
        assertThat(broken("指标|人数", "总人口|8000", "其中：男|4100", "户籍人口|3000", "其中：城镇|3100"))
                .containsExactly("ERROR 3100 <= 3000");
    }

    @Test
    void rates_do_not_speak_against_a_total() {
        assertThat(broken(
                        "项目|预算数|决算数|执行率（%）", "修缮|80.00|60.00|75.00", "购书|56.00|45.00|90.00", "合计|130.00|105.00|80.77"))
                .containsExactly("ERROR 130.00 = 80.00+56.00");
    }

    @Test
    void a_total_between_its_parts_and_what_it_leaves_out_accuses_where_a_long_row_vouches_for_it() {
        assertThat(broken("警情|治安|交通|救助|走失|小计|无效", "上周|200|300|100|12|612|900", "本周|220|310|120|14|666|870"))
                .containsExactly("ERROR 666 = 220+310+120+14");
        assertThat(broken("警情|治安|交通|小计|无效", "上周|200|300|500|900", "本周|220|310|540|870"))
                .isEmpty();
    }

    @Test
    void the_only_row_under_another_one_is_all_of_it_where_other_groups_add_up() {
        String[] rows = {
            "科目|合计|基本|项目",
            "教育|70|50|20",
            "　小学|30|20|10",
            "　中学|40|30|10",
            "文化|50|30|20",
            "　书馆|20|10|10",
            "　展馆|30|20|10",
            "住房|38|38|0",
            "　公积金|38|36|0"
        };
        assertThat(broken(rows)).containsExactly("ERROR 38 = 36", "ERROR 38 = 36+0");
        assertThat(broken("科目|合计|基本", "教育|70|50", "　小学|30|20", "　中学|40|30", "住房|38|18", "　公积金|30|12"))
                .isEmpty();
    }
}
