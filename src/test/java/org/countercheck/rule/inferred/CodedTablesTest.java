package org.countercheck.rule.inferred;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of accounts by codes: classes that go on in the next columns, and codes that stand before the names. */
class CodedTablesTest {

    private final ToldTables told = new ToldTables(new TableSums());

    private final String[] beside = {
        "人员经费|||公用经费|||||",
        "编码|科目名称|金额|编码|科目名称|金额|编码|科目名称|金额",
        "301|工资福利支出|100|302|商品和服务支出|34|30239|其他交通费用|6",
        "30101|基本工资|60|30201|办公费|9|30299|其他支出|7",
        "30102|津贴补贴|40|30202|水电费|12|310|资本性支出|8",
        "303|对个人和家庭的补助|20|||| 31002|设备购置|8",
        "30304|抚恤金|20||||||",
        "|人员经费合计|120||公用经费合计|42||基本支出合计|162"
    };

    @Test
    void a_class_that_goes_on_in_the_columns_to_the_right_adds_up_over_both() {
        assertThat(told.broken(beside)).isEmpty();
        assertThat(told.holding(beside)).contains("34 = 9+12+6+7", "42 = 34+8", "162 = 120+42");
        beside[3] = beside[3].replace("|7", "|9");
        assertThat(told.broken(beside)).containsExactly("34 = 9+12+6+9");
    }

    @Test
    void a_total_in_the_last_columns_adds_up_the_classes_of_the_columns_before_too() {
        beside[7] = "|人员经费合计|120|||||公用经费合计|42";
        assertThat(told.broken(beside)).isEmpty();
        assertThat(told.holding(beside)).contains("42 = 34+8");
        beside[7] = beside[7].replace("42", "24");
        assertThat(told.broken(beside)).containsExactly("24 = 34+8");
    }

    @Test
    void codes_before_the_names_of_all_rows_are_levels() {
        String[] table = {
            "项目|本年支出合计|基本支出|项目支出",
            "合计|90|60|30",
            "201 一般公共服务支出|60|40|20",
            "20103 政府办公厅|60|40|20",
            "2010301 行政运行|45|40|5",
            "2010302 一般行政管理事务|15|0|15",
            "208 社会保障和就业支出|30|20|10",
            "20805 养老支出|30|20|10"
        };
        assertThat(told.broken(table)).isEmpty();
        assertThat(told.holding(table)).contains("90 = 60+30", "60 = 45+15");
        table[4] = "2010301 行政运行|45|40|6";
        assertThat(told.broken(table)).contains("20 = 6+15");
    }

    @Test
    void numbers_that_say_how_much_are_no_codes() {
        assertThat(told.broken(
                        "规模|单位数|人数|面积",
                        "合计|30|900|60",
                        "100人以上|9|300|20",
                        "10000平方米以上|8|200|15",
                        "500人以上|7|250|15",
                        "其他|6|150|10"))
                .isEmpty();
    }
}
