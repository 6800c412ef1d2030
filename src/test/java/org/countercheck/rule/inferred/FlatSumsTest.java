package org.countercheck.rule.inferred;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlatSumsTest {

    private final ToldTables told = new ToldTables(new FlatSums());

    private static final String[] READERS = {
        "分组|合计|图书|期刊",
        "合计|900|600|300",
        "学生|500|350|150",
        "教工|400|250|150",
        "本校|700|480|220",
        "学生|420|300|120",
        "教工|280|180|100",
        "外校|200|120|80",
        "学生|80|50|30",
        "教工|120|70|50"
    };

    @Test
    void a_total_is_divided_twice_and_each_part_once_more() {
        assertThat(told.holding(READERS))
                .contains("900 = 500+400", "600 = 480+120", "220 = 120+100", "80 = 30+50")
                .contains("500 = 420+80", "250 = 180+70");
        assertThat(told.broken(READERS)).isEmpty();
    }

    @Test
    void a_cell_that_breaks_its_group_is_told_where_the_other_columns_agree() {
        String[] slip = READERS.clone();
        slip[5] = "学生|420|330|120";
        assertThat(told.broken(slip)).contains("480 = 330+180");
    }

    @Test
    void a_column_is_wrong_where_two_others_add_up_and_one_slip_explains_it() {
        String[] regions = {
            "地区|藏书（册）|读者（人）|经费（元）",
            "全市|36868|66116|54340",
            "甲区|20000|30000|30000",
            "乙县|10868|20116|13340",
            "丙县|6000|16000|10000"
        };
        assertThat(told.broken(regions)).containsExactly("54340 = 30000+13340+10000");
        String[] other = regions.clone();
        other[1] = "全市|36868|66116|71940";
        assertThat(told.broken(other)).isEmpty();
    }

    @Test
    void rows_called_like_a_group_that_adds_up_are_its_like() {
        String[] stock = {
            "项目|2021年|2022年",
            "入库数|3600|4500",
            "纸本|1500|1900",
            "音像|1100|1200",
            "电子|1000|1400",
            "出库数|2700|3250",
            "纸本|1200|1350",
            "音像|800|900",
            "电子|700|1000"
        };
        assertThat(told.broken(stock)).isEmpty();
        String[] slip = stock.clone();
        slip[6] = "纸本|1200|1530";
        assertThat(told.broken(slip)).containsExactly("3250 = 1530+900+1000");
        String[] both = stock.clone();
        both[6] = "纸本|1020|1530";
        assertThat(told.broken(both)).isEmpty();
        String[] other = slip.clone();
        other[6] = "期刊|1200|1530";
        assertThat(told.broken(other)).isEmpty();
    }

    @Test
    void a_column_of_averages_adds_up_nowhere_and_is_left_alone() {
        assertThat(told.broken("区域|户数|人口|户均", "全县|3000|9600|32", "城区|1000|3000|30", "乡村|2000|6600|33"))
                .isEmpty();
    }

    @Test
    void small_numbers_that_add_up_by_chance_are_no_groups() {
        assertThat(told.holding("单位|借阅|办证", "甲|5|3", "乙|3|1", "丙|2|2", "丁|9|4")).isEmpty();
    }

    @Test
    void rows_whose_shares_add_up_to_100_are_all_there_is() {
        assertThat(told.broken(
                        "指标|人数|比重（%）", "读者|8000|100", "男|4000|50.0", "女|4002|50.0", "儿童|2000|25.0", "成人|6000|75.0"))
                .containsExactly("8000 = 4000+4002");
    }

    @Test
    void rows_whose_shares_leave_something_out_need_not_add_up() {
        assertThat(told.broken("指标|人数|比重（%）", "读者|8000|100", "儿童|2000|25.0", "老人|1000|12.5"))
                .isEmpty();
    }

    @Test
    void columns_that_add_up_in_every_row_make_up_the_column_before_them() {
        String[] loans = {"年份|借阅|图书|报刊|录像", "2018|1660|370|960|330", "2019|1530|300|870|360", "2020|1800|350|1090|360"};
        assertThat(told.holding(loans)).contains("1660 = 370+960+330", "1530 = 300+870+360", "1800 = 350+1090+360");
        loans[3] = "2020|1810|350|1090|360";
        assertThat(told.holding(loans)).isEmpty();
        assertThat(told.broken(loans)).isEmpty();
    }

    @Test
    void rows_without_a_number_make_up_the_numbered_one_before_them_where_they_do_so_twice() {
        String[] homes = {"指标|数量", "（一）机构|42", "养老|34", "儿童|5", "其他|3", "（二）床位|115", "养老床位|96", "其他床位|19"};
        assertThat(told.holding(homes)).contains("42 = 34+5+3", "115 = 96+19");
        homes[7] = "其他床位|29";
        assertThat(told.holding(homes)).isEmpty();
        assertThat(told.broken(homes)).isEmpty();
    }
}
