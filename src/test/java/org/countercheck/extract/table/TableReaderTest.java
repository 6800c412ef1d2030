package org.countercheck.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.SetAside;
import org.junit.jupiter.api.Test;

class TableReaderTest {

    private static List<String> figures(String caption, String... rows) {
        return TestTables.read(caption, rows).figures().stream()
                .map(TableReaderTest::told)
                .toList();
    }

    private static String told(Figure f) {
        return String.join(">", f.label()) + (f.columns().isEmpty() ? "" : " @" + String.join(">", f.columns())) + " = "
                + f.text();
    }

    private static Figure only(String caption, String... rows) {
        List<Figure> figures = TestTables.read(caption, rows).figures();
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }

    @Test
    void numbering_puts_rows_under_rows() {
        assertThat(figures("", "指标|单位|数量", "一、借阅情况||", "（一）借出册数|册|40", "1.成人读者|册|30", "2.少儿读者|册|10", "（二）归还册数|册|38"))
                .containsExactly(
                        "一、借阅情况>（一）借出册数 = 40",
                        "一、借阅情况>（一）借出册数>1.成人读者 = 30",
                        "一、借阅情况>（一）借出册数>2.少儿读者 = 10",
                        "一、借阅情况>（二）归还册数 = 38");
    }

    @Test
    void rows_behind_a_part_stay_parts_until_the_numbering_goes_on() {
        assertThat(figures("", "指标|单位|数量", "1.活动场次|场|9", "其中：讲座|场|5", "展览|场|3", "2.参加人数|人|700"))
                .containsExactly("1.活动场次 = 9", "1.活动场次>讲座 = 5", "1.活动场次>展览 = 3", "2.参加人数 = 700");
    }

    @Test
    void a_merged_cell_that_says_part_is_no_label() {
        assertThat(figures("", "指标{1,2}|数量", "1.活动场次{1,2}|9", "其中{2,1}|讲座|5", "展览|3", "2.参加人数{1,2}|700"))
                .containsExactly("1.活动场次 = 9", "1.活动场次>讲座 = 5", "1.活动场次>展览 = 3", "2.参加人数 = 700");
    }

    @Test
    void merged_label_columns_are_levels() {
        assertThat(figures("", "事项{1,2}|数量", "三、结果{3,1}|（一）同意|4", "（二）不同意|1", "（三）总计|5", "四、结转{1,2}|2"))
                .containsExactly("三、结果>（一）同意 = 4", "三、结果>（二）不同意 = 1", "三、结果>（三）总计 = 5", "四、结转 = 2");
    }

    @Test
    void an_export_prints_merged_labels_once() {
        assertThat(figures("", "事项||数量", "三、结果|（一）同意|4", "|（二）不同意|1", "四、结转||2"))
                .containsExactly("三、结果>（一）同意 = 4", "三、结果>（二）不同意 = 1", "四、结转 = 2");
    }

    @Test
    void groups_of_columns_are_headers_of_their_columns() {
        assertThat(figures("", "来源|读者||总计", "|成人|少儿|", "到馆|3|4|7"))
                .containsExactly("到馆 @读者>成人 = 3", "到馆 @读者>少儿 = 4", "到馆 @总计 = 7");
    }

    @Test
    void two_halves_are_two_tables_side_by_side() {
        assertThat(figures("单位：元", "收入||支出|", "项目|预算数|项目|预算数", "一、拨款|90|一、工资|80", "二、捐赠||二、设备|10"))
                .containsExactly("收入>一、拨款 = 90", "支出>一、工资 = 80", "收入>二、捐赠 = ", "支出>二、设备 = 10");
    }

    @Test
    void codes_are_a_hierarchy_and_no_figures() {
        TableReading reading =
                TestTables.read("", "类|款|科目|合计", "207||文化|30", "207|01|图书馆|20", "207|02|博物馆|10", "||合计|30");
        assertThat(reading.figures())
                .extracting(TableReaderTest::told)
                .containsExactly("文化 @合计 = 30", "文化>图书馆 @合计 = 20", "文化>博物馆 @合计 = 10", "合计 @合计 = 30");
        assertThat(reading.setAside()).extracting(SetAside::text).containsExactly("207", "207", "01", "207", "02");
    }

    @Test
    void a_table_without_row_labels_is_named_by_its_columns() {
        assertThat(figures("单位:万元", "合计|公务用车|", "|小计|购置费", "3.5|1.5|0"))
                .containsExactly("合计 = 3.5", "公务用车>小计 = 1.5", "公务用车>购置费 = 0");
    }

    @Test
    void headers_below_values_start_again() {
        assertThat(figures("", "内容|制发|废止", "规章|1|0", "甲类||", "内容|本年处理|", "许可|12|"))
                .containsExactly("规章 @制发 = 1", "规章 @废止 = 0", "甲类>许可 @本年处理 = 12");
    }

    @Test
    void the_unit_of_a_caption_scales_the_value() {
        Figure figure = only("收费表 单位：万元", "项目|金额", "复印费|29.77");
        assertThat(figure.quantity().strict()).hasToString("[297650, 297750]");
        assertThat(figure.unit().symbol()).isEqualTo("元");
        assertThat(figure.quantity().form()).isEqualTo(Form.ROUNDED);
    }

    @Test
    void a_whole_number_of_a_scaled_unit_is_exact() {
        assertThat(only("", "项目|单位|数", "经费|万元|12").quantity().strict()).hasToString("120000");
    }

    @Test
    void the_header_of_a_column_states_its_unit() {
        assertThat(only("", "项目|本年收费金额（单位：万元）", "复印费|3").quantity().strict()).hasToString("30000");
    }

    @Test
    void a_cell_may_print_its_own_unit_which_belongs_to_its_text() {
        Figure figure = only("单位：万元", "项目|金额", "采购| 251,000元 ");
        assertThat(figure.text()).isEqualTo("251,000元");
        assertThat(figure.quantity().strict()).hasToString("251000");
    }

    @Test
    void full_width_digits_are_digits() {
        Figure figure = only("", "指标|单位|数", "来信|件|１５");
        assertThat(figure.text()).isEqualTo("１５");
        assertThat(figure.quantity().strict()).hasToString("15");
    }

    @Test
    void the_unit_of_a_table_does_not_measure_its_shares() {
        assertThat(TestTables.read("单位：万元", "项目|金额|占比", "书|3|60").figures())
                .extracting(f -> f.unit().symbol())
                .containsExactly("元", "");
    }

    @Test
    void a_blank_or_a_dash_is_a_figure_of_unknown_value() {
        List<Figure> figures =
                TestTables.read("", "项目|甲|乙|丙", "书|1||-", "报|2|3|/", "刊|4|5|6").figures();
        assertThat(figures.get(1).quantity().form()).isEqualTo(Form.BLANK);
        assertThat(figures.get(2).text()).isEqualTo("-");
        assertThat(figures.get(5).quantity().form()).isEqualTo(Form.BLANK);
        assertThat(figures).hasSize(9);
    }

    @Test
    void a_row_that_only_heads_others_has_no_figures() {
        assertThat(figures("", "项目|数", "一、馆藏|", "（一）图书|8")).containsExactly("一、馆藏>（一）图书 = 8");
    }

    @Test
    void notes_on_counting_are_no_part_of_the_label_but_names_in_parentheses_are() {
        TableReading reading = TestTables.read("", "项目|单位|数", "（一）回应数 （不同方式回应同一事件计1次）|次|8", "（二）维修（护）数|次|3");
        assertThat(reading.figures()).extracting(TableReaderTest::told).containsExactly("（一）回应数 = 8", "（二）维修（护）数 = 3");
        assertThat(reading.setAside())
                .extracting(a -> a.text() + a.reason())
                .containsExactly("一ORDINAL", "1TERM", "二ORDINAL");
    }

    @Test
    void years_over_columns_are_no_figures() {
        TableReading reading = TestTables.read("", "项目|2021|2022", "图书|5|6", "报刊|7|8");
        assertThat(reading.figures())
                .extracting(TableReaderTest::told)
                .containsExactly("图书 @2021 = 5", "图书 @2022 = 6", "报刊 @2021 = 7", "报刊 @2022 = 8");
        assertThat(reading.setAside()).extracting(SetAside::reason).containsOnly(SetAside.Reason.DATE);
    }

    @Test
    void headers_that_lost_their_empty_cells_name_nothing() {
        assertThat(figures("", "申请人情况|总计", "自然人|企业|其他", "一、新收|7|1|8", "二、结果|（一）公开|1|1"))
                .contains("一、新收 = 7", "一、新收 = 8");
    }

    @Test
    void words_among_values_are_handed_on() {
        assertThat(TestTables.read("", "项目|数", "甲|3", "乙|约5件（含上年2件）").texts())
                .extracting(Object::toString)
                .containsExactly("约5件（含上年2件）");
    }

    @Test
    void spans_point_at_the_number_and_not_at_the_blanks_around_it() {
        Figure figure = only("", "项目|数", "书|  42 ");
        assertThat(figure.span().length()).isEqualTo(2);
        assertThat(figure.text()).isEqualTo("42");
    }

    @Test
    void headers_repeated_on_a_new_page_do_not_interrupt_the_rows() {
        assertThat(figures("", "指标|单位|数", "一、活动||", "（一）讲座|场|5", "指标|单位|数", "1.周末|场|4"))
                .containsExactly("一、活动>（一）讲座 = 5", "一、活动>（一）讲座>1.周末 = 4");
    }

    @Test
    void a_numbered_list_that_begins_with_a_part_is_a_list_of_parts() {
        TableReading reading = TestTables.read("", "项目|数", "1、出国费|3", "2、用车费|9", "其中：（1）运行|5", "（2）购置|4", "3、接待费|1");
        assertThat(reading.figures())
                .extracting(TableReaderTest::told)
                .containsExactly("1、出国费 = 3", "2、用车费 = 9", "2、用车费>（1）运行 = 5", "2、用车费>（2）购置 = 4", "3、接待费 = 1");
        assertThat(reading.outlines())
                .hasSize(1)
                .first()
                .extracting(Statement.Outline::nesting)
                .isEqualTo(Statement.Nesting.PART);
    }

    @Test
    void a_row_with_words_for_a_value_does_not_interrupt_the_rows() {
        assertThat(figures("", "项目|数", "一、甲|", "（一）乙|3", "丙|见说明", "（二）丁|4"))
                .containsExactly("一、甲>（一）乙 = 3", "一、甲>（二）丁 = 4");
    }

    @Test
    void a_row_that_numbers_the_columns_holds_no_figures() {
        TableReading reading = TestTables.read("单位：万元", "项目|合计|基本支出", "栏次|1|2", "图书馆|3.5|2.5");
        assertThat(reading.figures())
                .extracting(TableReaderTest::told)
                .containsExactly("图书馆 @合计 = 3.5", "图书馆 @基本支出 = 2.5");
        assertThat(reading.setAside()).extracting(SetAside::text).containsExactly("1", "2");
    }

    @Test
    void one_header_over_three_code_columns_makes_them_all_codes() {
        assertThat(figures("", "科目编码{1,3}|科目名称|合计", "207|01||图书馆|20", "207|01|04|古籍|5", "合计{1,4}|20"))
                .containsExactly("图书馆 @合计 = 20", "图书馆>古籍 @合计 = 5", "合计 @合计 = 20");
    }

    @Test
    void a_unit_alone_under_a_header_is_no_header() {
        Figure figure = only("", "项目|金额", "|（万元）", "图书|3");
        assertThat(figure.columns()).isEmpty();
        assertThat(figure.quantity().strict()).hasToString("30000");
    }

    @Test
    void a_note_below_the_table_is_no_row() {
        assertThat(figures("", "项目|甲|乙", "图书|3|4", "注：含2所分馆||")).containsExactly("图书 @甲 = 3", "图书 @乙 = 4");
    }

    @Test
    void numbers_of_rows_are_no_codes() {
        TableReading reading = TestTables.read(
                "单位：万元",
                "项目|行次|决算数|项目|行次|决算数",
                "栏次||1|栏次||2",
                "一、拨款|1|8|一、工资|10|7",
                "二、捐赠|2|1|二、设备|11|2",
                "合计|3|9|合计|12|9");
        assertThat(reading.figures())
                .extracting(TableReaderTest::told)
                .containsExactly("一、拨款 = 8", "一、工资 = 7", "二、捐赠 = 1", "二、设备 = 2", "合计 = 9", "合计 = 9");
        assertThat(reading.outlines())
                .extracting(o -> o.whole().text() + o.parts().size())
                .containsExactly("92", "92");
    }

    @Test
    void years_down_the_side_are_labels() {
        TableReading reading = TestTables.read("", "年份|借出|归还", "2021|5|6", "2022|7|8");
        assertThat(reading.figures())
                .extracting(TableReaderTest::told)
                .containsExactly("2021 @借出 = 5", "2021 @归还 = 6", "2022 @借出 = 7", "2022 @归还 = 8");
        assertThat(reading.setAside()).extracting(SetAside::reason).containsOnly(SetAside.Reason.DATE);
    }

    @Test
    void a_total_may_stand_where_others_print_a_code() {
        assertThat(figures("", "项目||支出合计|基本支出", "科目编码|科目名称||", "栏次||1|2", "合计||9|4", "205|教育|9|4", "20502|普通教育|9|4"))
                .containsExactly(
                        "合计 @支出合计 = 9",
                        "合计 @基本支出 = 4",
                        "教育 @支出合计 = 9",
                        "教育 @基本支出 = 4",
                        "教育>普通教育 @支出合计 = 9",
                        "教育>普通教育 @基本支出 = 4");
    }

    @Test
    void without_numbering_or_indentation_a_part_is_only_the_row_that_says_so() {
        assertThat(figures("", "地区|数", "甲区|9", "其中：城镇|5", "乙区|12", "其中：城镇|7"))
                .containsExactly("甲区 = 9", "甲区>城镇 = 5", "乙区 = 12", "乙区>城镇 = 7");
        assertThat(figures("", "地区|数", "甲区|9", "  其中：城镇|5", "  农村|4", "乙区|12"))
                .containsExactly("甲区 = 9", "甲区>城镇 = 5", "甲区>农村 = 4", "乙区 = 12");
    }

    @Test
    void the_office_that_fills_in_a_table_is_not_its_unit() {
        assertThat(only("编制单位：江口馆　金额单位：万元", "项目|金额", "复印费|3").quantity().strict())
                .hasToString("30000");
        assertThat(only("单位：万元　填报单位：江口馆", "项目|金额", "复印费|3").quantity().strict()).hasToString("30000");
        assertThat(only("编制单位：江口馆", "项目|金额", "复印费|3").quantity().strict()).hasToString("3");
    }

    @Test
    void a_part_of_a_column_is_counted_in_its_unit() {
        assertThat(TestTables.read("", "年级|读者（人）|其中：男|其中：女|场次", "一年级|30|14|16|2")
                        .figures())
                .extracting(f -> f.unit().symbol())
                .containsExactly("人", "人", "人", "");
    }

    @Test
    void a_header_that_ends_in_percent_states_the_unit_and_whole_percents_are_rounded() {
        assertThat(only("单位：万元", "项目|增减%", "复印费|3").quantity().strict()).hasToString("[2.5, 3.5]");
    }
}
