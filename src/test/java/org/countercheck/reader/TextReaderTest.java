package org.countercheck.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countercheck.reader.Reading.blocks;
import static org.countercheck.reader.Reading.read;

import org.countercheck.document.Document;
import org.countercheck.source.Location;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    @Test
    void numbered_short_lines_are_headings_below_the_title() {
        assertThat(blocks(read("r.txt", "某镇2020年度工作报告", "", "一、总体情况", "（一）接待", "1.来访", "全年接待来访12人次。", "（1）个人来访")))
                .containsExactly("H1 某镇2020年度工作报告", "H2 一、总体情况", "H3 （一）接待", "H4 1.来访", "P 全年接待来访12人次。", "H5 （1）个人来访");
    }

    @Test
    void chapters_stand_over_numbered_sections() {
        assertThat(blocks(read("r.txt", "某局决算", "第一部分 概况", "一、职能", "第二章　收支", "一、收入")))
                .containsExactly("H1 某局决算", "H2 第一部分 概况", "H3 一、职能", "H2 第二章　收支", "H3 一、收入");
    }

    @Test
    void numbered_items_and_sentences_are_paragraphs() {
        assertThat(blocks(read(
                        "r.txt",
                        "标题",
                        "1. 准予许可88件，占13.11%；",
                        "2. 不予许可12件",
                        "（一）数量。共受理100件。",
                        "1. 2019年起，实行网上办理。",
                        "3、其中：")))
                .containsExactly(
                        "H1 标题",
                        "P 1. 准予许可88件，占13.11%；",
                        "P 2. 不予许可12件",
                        "P （一）数量。共受理100件。",
                        "P 1. 2019年起，实行网上办理。",
                        "P 3、其中：");
    }

    @Test
    void a_first_line_that_is_a_sentence_is_no_title() {
        assertThat(blocks(read("r.txt", "全年受理12件，办结10件。"))).containsExactly("P 全年受理12件，办结10件。");
    }

    @Test
    void a_sentence_broken_over_lines_is_one_paragraph_and_keeps_its_offsets() {
        Document document = read(
                "r.txt",
                "二、支出说明",
                "图书采购安排 640250.50 元，在全部经费中占 80.02%，比上年",
                "多 15620.25 元，增长 2.50%，主要是新馆开放和书价上涨所致。",
                "演出安排 68000 元。");
        assertThat(blocks(document))
                .containsExactly(
                        "H2 二、支出说明",
                        "P 图书采购安排 640250.50 元，在全部经费中占 80.02%，比上年多 15620.25 元，增长 2.50%，主要是新馆开放和书价上涨所致。",
                        "P 演出安排 68000 元。");
        int at = document.source().text().indexOf("15620.25");
        assertThat(document.location(new org.countercheck.source.Span(at, at)))
                .isEqualTo(Location.inText("r.txt", 3, 3));
        var text = Reading.passages(document).get(1);
        int inside = text.toString().indexOf("15620.25");
        assertThat(text.source(inside, inside + 8).start()).isEqualTo(at);
    }

    @Test
    void a_title_does_not_swallow_the_line_below_it() {
        assertThat(blocks(read("r.txt", "附：某县政务服务事项办理情况统计表（2018年度）", "某县政务服务中心事项办理情况统计汇总表全", "（2018年度）")))
                .hasSize(3);
    }

    @Test
    void an_indented_line_starts_a_paragraph() {
        assertThat(blocks(read(
                        "r.txt",
                        "标题",
                        "　　本年度全镇共接待各类来访群众一千二百人次，比上一年度增加二百人次，增长两成",
                        "　　其中集体来访二百人次，比上一年度减少一百人次，降幅三分之一，均已依法办理")))
                .hasSize(3);
    }

    @Test
    void a_word_table_dumped_cell_by_cell_is_a_table_again() {
        Document document = read(
                "r.txt",
                "附件：办理情况表",
                "",
                "\t办理情况表",
                "",
                "\t（2018年度）",
                "",
                "\t",
                "\t　",
                "\t",
                "",
                "\t指 标",
                "\t单位",
                "\t数量",
                "",
                "\t（一）受理数",
                "       （同一事项计1件）",
                "\t件",
                "\t674",
                "",
                "\t（二）办结数",
                "\t件",
                "\t",
                " ");
        assertThat(blocks(document))
                .containsExactly(
                        "H1 附件：办理情况表",
                        "P 办理情况表",
                        "P （2018年度）",
                        "T [附件：办理情况表 办理情况表 （2018年度）] 指 标|单位|数量 / （一）受理数（同一事项计1件）|件|674 / （二）办结数|件|");
    }

    @Test
    void a_word_table_that_lost_its_tabs_is_told_by_the_rhythm_of_its_lines() {
        Document document = read(
                "r.txt",
                "办理情况表",
                "",
                "指标",
                "单位",
                "数量",
                "",
                "一、办理情况",
                "",
                "",
                "",
                "（一）受理数",
                "（同一事项计1件）",
                "件",
                "674",
                "",
                "（二）办结数",
                "件",
                "659");
        assertThat(blocks(document))
                .containsExactly("H1 办理情况表", "T [办理情况表] 指标|单位|数量 / 一、办理情况|| / （一）受理数（同一事项计1件）|件|674 / （二）办结数|件|659");
    }

    @Test
    void short_lines_in_groups_are_no_table_without_numbers_at_their_ends() {
        assertThat(blocks(read("r.txt", "通讯录", "", "张三", "主任", "", "李四", "副主任", "", "王五", "科员")))
                .noneMatch(block -> block.startsWith("T"));
    }

    @Test
    void paragraphs_indented_with_a_tab_are_no_table() {
        assertThat(blocks(read("r.txt", "标题", "\t全年受理12件。", "\t全年办结10件。")))
                .containsExactly("H1 标题", "P 全年受理12件。", "P 全年办结10件。");
    }

    @Test
    void a_list_with_tabs_behind_its_ordinals_is_no_table() {
        assertThat(blocks(read("r.txt", "标题", "1.\t受理12件；", "2.\t办结10件。")))
                .containsExactly("H1 标题", "P 1.\t受理12件；", "P 2.\t办结10件。");
    }

    @Test
    void tab_rows_keep_their_indent_and_empty_cells_and_take_title_and_unit_as_caption() {
        assertThat(blocks(read(
                        "r.txt",
                        "某局预算",
                        "",
                        "收支总表",
                        "单位：万元",
                        "项目\t预算数\t项目\t预算数",
                        "一、收入\t1,200\t一、支出\t900",
                        "  其中：拨款\t\t\t",
                        "合计\t1,200\t合计\t900",
                        "",
                        "说明如下。")))
                .containsExactly(
                        "H1 某局预算",
                        "P 收支总表",
                        "P 单位：万元",
                        "T [收支总表 单位：万元] 项目|预算数|项目|预算数 / 一、收入|1,200|一、支出|900 /   其中：拨款||| / 合计|1,200|合计|900",
                        "P 说明如下。");
    }

    @Test
    void a_title_row_with_a_header_below_it_starts_a_table_of_its_own() {
        assertThat(blocks(read(
                        "r.txt",
                        "二、数据",
                        "第三条第（一）项\t\t\t",
                        "内容\t新增\t废止\t现行",
                        "规章\t1\t0\t5",
                        "第三条第（二）项\t\t\t",
                        "内容\t决定数量\t\t",
                        "许可\t550\t\t")))
                .containsExactly(
                        "H2 二、数据",
                        "P 第三条第（一）项",
                        "T [二、数据 第三条第（一）项] 内容|新增|废止|现行 / 规章|1|0|5",
                        "P 第三条第（二）项",
                        "T [二、数据 第三条第（二）项] 内容|决定数量 / 许可|550");
    }

    @Test
    void a_section_row_over_rows_of_values_stays_in_its_table() {
        assertThat(blocks(read("r.txt", "指标\t单位\t数量", "一、受理情况\t\t", "来访\t件\t12", "来信\t件\t", "来电\t件\t7")))
                .containsExactly("T [] 指标|单位|数量 / 一、受理情况|| / 来访|件|12 / 来信|件| / 来电|件|7");
    }

    @Test
    void markdown_headings_bold_lines_and_tables_are_read_without_their_marks() {
        assertThat(blocks(read(
                        "r.md",
                        "# 某局报告",
                        "",
                        "## 一、概况",
                        "**（一）受理**",
                        "**受理表**（2018年度）",
                        "",
                        "| 指标 | 数量 |",
                        "| :--- | ---: |",
                        "| 来访<br>（含来电） | **12** |",
                        "| 甲\\|乙 | |")))
                .containsExactly(
                        "H1 某局报告",
                        "H2 一、概况",
                        "H3 （一）受理",
                        "P 受理表（2018年度）",
                        "T [（一）受理 受理表（2018年度）] 指标|数量 / 来访（含来电）|12 / 甲|乙|");
    }

    @Test
    void rows_of_pipes_that_lost_a_label_are_aligned_by_their_values() {
        assertThat(Reading.rows(Reading.table(read(
                        "r.txt",
                        "标题",
                        "一、新收 | 58 | 8 | 66 |",
                        "三、结果 | （一）同意 | 2 | 1 | 3 |",
                        "（二）部分同意 | 16 | 1 | 17 |"))))
                .isEqualTo("一、新收||58|8|66 / 三、结果|（一）同意|2|1|3 / |（二）部分同意|16|1|17");
    }

    @Test
    void a_pipe_table_with_one_cell_a_line_is_gathered_into_rows() {
        assertThat(Reading.rows(Reading.table(
                        read("r.txt", "标题", "类别 |", "甲 |", "合计 |", "|||", "一、新收 |", "7 |", "8 |", "||||"))))
                .isEqualTo("类别|甲|合计 / 一、新收|7|8");
        assertThat(Reading.rows(
                        Reading.table(read("r.txt", "标题", "类别 |", "甲 |", "合计 |", "|||", "一、新收 |", "8 |", "|||||"))))
                .as("which column the 8 stands in is lost")
                .isEqualTo("类别 甲 合计|. / 一、新收|8");
    }

    @Test
    void comma_separated_lines_are_a_table_and_a_sentence_with_commas_is_not() {
        assertThat(blocks(read("r.txt", "标题", "指标,单位,数量", "来访,件,\"1,200\"", "来信,件,7", "分别为 1,200 和 3,400, 5,600")))
                .containsExactly("H1 标题", "T [标题] 指标|单位|数量 / 来访|件|1,200 / 来信|件|7", "P 分别为 1,200 和 3,400, 5,600");
    }

    @Test
    void a_title_broken_over_two_lines_is_one_heading() {
        assertThat(blocks(read("r.txt", "2020年某县政府", "", "政务服务工作年度报告", "某县人民政府办公室", "全年受理12件。")))
                .containsExactly("H1 2020年某县政府政务服务工作年度报告", "P 某县人民政府办公室", "P 全年受理12件。");
        assertThat(blocks(read("r.txt", "2020年某县年度报告", "附：统计表", "全年受理12件。"))).startsWith("H1 2020年某县年度报告", "P 附：统计表");
    }

    @Test
    void indented_sentences_around_a_word_table_stay_sentences() {
        assertThat(blocks(read(
                        "r.txt", "标题", "", "\t全年受理12件。", "", "\t指标", "\t数量", "", "\t来访", "\t12", "", "\t以上数据截至年底。")))
                .containsExactly("H1 标题", "P 全年受理12件。", "T [] 指标|数量 / 来访|12", "P 以上数据截至年底。");
    }

    @Test
    void header_rows_that_lost_their_spans_are_placed_over_the_values_or_kept_out_of_the_columns() {
        String[] body = {"一、新收 | 5 | 1 | 2 | 3 | 11 |", "二、结果 | （一）同意 | 5 | 1 | 2 | 3 | 11 |"};
        assertThat(Reading.rows(Reading.table(
                        read("r.txt", "标题", "说明 | 来源 |", "个人 | 单位 | 总计 |", "企业 | 学校 | 其他 |", body[0], body[1]))))
                .startsWith("说明||来源|.|.|.|. / ||个人|单位|||总计 / |||企业|学校|其他|. / 一、新收||5|1|2|3|11 / ");
        assertThat(Reading.rows(
                        Reading.table(read("r.txt", "标题", "个人 | 单位 | 另计 | 总计 |", "企业 | 学校 |", body[0], body[1]))))
                .startsWith("个人 单位 另计 总计|.|.|.|.|.|. / 企业 学校|.|.|.|.|.|. / 一、新收||5|1|2|3|11 / ");
    }
}
