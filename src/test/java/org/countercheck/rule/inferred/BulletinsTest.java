package org.countercheck.rule.inferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countercheck.rule.inferred.ToldSentences.accused;
import static org.countercheck.rule.inferred.ToldSentences.audit;
import static org.countercheck.rule.inferred.ToldSentences.held;

import org.countercheck.relation.Level;
import org.junit.jupiter.api.Test;

/** Sentences and small tables of censuses and statistical bulletins. */
class BulletinsTest {

    @Test
    void the_sex_ratio_is_so_many_men_for_each_hundred_women() {
        String ratio = "全县男性人口60000人，女性人口50000人。总人口性别比（以女性为100）由118.35上升为120.00。";
        assertThat(held(ratio)).contains("上升 120.00 = share(男性人口 60000人; 女性人口 50000人)");
        assertThat(accused(ratio.replace("120.00", "112.00"))).hasSize(1);
        assertThat(accused(ratio.replace("总人口性别比", "出生人口性别比").replace("120.00", "112.00")))
                .isEmpty();
        assertThat(accused("户籍人口中男性60000人，女性50000人。常住人口性别比为112.00。")).isEmpty();
        assertThat(held("男性600人，女性500人，男女性别比为120.0：100（女性为100）。")).contains("男女性别比 120.0 = share(男性 600人; 女性 500人)");
    }

    @Test
    void bands_of_ages_that_follow_each_other_leave_nobody_out() {
        String bands = "全县人口10000人。城镇6000人，乡村4000人；男性5200人，女性4800人。分年龄看，0-17岁、18-59岁、60岁及以上分别为2000人、5500人和2500人。";
        assertThat(held(bands)).contains("人口 10000人 = 0-17岁 2000人 + 18-59岁 5500人 + 60岁及以上 2500人");
        assertThat(accused(bands.replace("5500", "5600"))).hasSize(1);
        assertThat(accused(bands.replace("0-17岁", "6-17岁").replace("5500", "5100")))
                .isEmpty();
    }

    @Test
    void a_band_is_within_a_wider_one_and_accuses_nobody_where_it_is_not() {
        String bands = "60周岁及以上人口2500人，占总人口的25%；65周岁及以上人口1600人，占16%。";
        assertThat(held(bands)).contains("65周岁及以上人口 1600人 <= 60周岁及以上人口 2500人");
        assertThat(held(bands.replace("65周岁及以上人口", "60周岁以上人口中65周岁及以上人口")))
                .contains("60周岁以上人口中65周岁及以上人口 1600人 <= 60周岁及以上人口 2500人");
        assertThat(accused(bands.replace("1600", "2600"))).isEmpty();
    }

    @Test
    void parts_that_are_all_may_be_printed_more_finely_than_their_total() {
        String coarse = "书店的从业人员1.30万人，女性6500人；30岁及以下、31至50岁、51岁及以上依次为2500人、7600人、2890人。";
        assertThat(held(coarse)).contains("书店的从业人员 1.30万人 = 30岁及以下 2500人 + 31至50岁 7600人 + 51岁及以上 2890人");
        assertThat(accused(coarse.replace("7600", "7000"))).isEmpty();
    }

    @Test
    void a_total_that_was_divided_is_divided_again() {
        String twice = "零售总额150.0亿元。按经营地统计，城镇110.0亿元，乡村40.0亿元；按消费形态统计，商品130.0亿元，服务20.0亿元。";
        assertThat(held(twice)).contains("零售总额 150.0亿元 = 商品 130.0亿元 + 服务 20.0亿元");
        assertThat(accused(twice.replace("20.0", "23.0"))).hasSize(1);
        assertThat(accused(twice.replace("20.0", "13.0").replace("统计，商品", "统计，主要为商品")))
                .isEmpty();
    }

    @Test
    void who_is_born_and_does_not_die_is_the_natural_increase() {
        String people = "全年出生人口5700人，死亡人口3500人，自然增加2200人。";
        assertThat(held(people)).contains("出生人口 5700人 = 死亡人口 3500人 + 自然增加 2200人");
        assertThat(accused(people.replace("2200", "2400"))).hasSize(1);
        assertThat(accused("全年出生人口5700人，死亡人口1500人，自然增加4200人。")).isEmpty();
        String rates = "出生率11.56‰，死亡率6.80‰，自然增长率4.76‰。";
        assertThat(held(rates)).contains("出生率 11.56‰ = 死亡率 6.80‰ + 自然增长率 4.76‰");
        assertThat(accused(rates.replace("4.76", "4.67"))).hasSize(1);
    }

    @Test
    void the_base_of_a_sentence_may_be_printed_in_a_later_paragraph() {
        String census = "全县常住人口中，男性为5200人，占52.00%；女性为4800人，占48.00%。\n\n全县常住人口10000人中，居住在城镇的6000人。";
        assertThat(held(census)).contains("52.00% = share(男性 5200人; 常住人口 10000人)");
        assertThat(accused(census.replace("10000", "20000"))).isEmpty();
    }

    @Test
    void counts_blown_up_from_a_sample_are_rounded_one_by_one() {
        String ages = "全市常住人口240001人。\n\n0-14岁45000人，占18.75%；15-64岁165000人，占68.75%；65岁及以上30000人，占12.50%。";
        assertThat(audit("1%人口抽样调查主要数据", ages).findings())
                .extracting(f -> f.level())
                .containsExactly(Level.NOTE);
        assertThat(audit("人口普查主要数据", ages).findings())
                .extracting(f -> f.level())
                .containsExactly(Level.ERROR);
    }

    @Test
    void a_share_that_rises_to_a_percentage_is_told_of_this_year() {
        String beds = "全市车位20000个，上年为19000个；公共车位16700个，占全部车位的比重由81.0%升到83.5%。";
        assertThat(held(beds)).contains("升到 83.5% = share(公共车位 16700个; 车位 20000个)");
        assertThat(held(beds)).noneMatch(r -> r.contains("81.0%"));
    }

    @Test
    void a_table_of_several_years_prints_what_a_change_starts_from() {
        String pupils = "小学生4224人，增长5.6%；中学生2985人，比上年少15人。\n\n指标\t2014年\t2013年\n小学生\t4224\t4000\n中学生\t2985\t3000\n";
        assertThat(held(pupils)).contains("增长 5.6% = growth(小学生 4224人; 小学生[2013年] 4000)");
        assertThat(held(pupils)).anyMatch(r -> r.startsWith("比上年少 15人 = "));
        assertThat(held(pupils.replace("5.6%", "6.6%"))).noneMatch(r -> r.contains("growth"));
        assertThat(accused(pupils.replace("5.6%", "6.6%"))).isEmpty();
    }

    @Test
    void changes_listed_behind_all_parts_add_up_to_the_change_of_the_whole() {
        String insured = "参加书画协会4800人，比上年末增加250人；在职会员3500人，退休会员1300人，分别增加210人和40人。";
        assertThat(held(insured)).contains("比上年末增加 250人 = 分别增加 210人 + 40人");
        assertThat(accused(insured.replace("和40人", "和45人"))).hasSize(1);
        assertThat(accused("核定编制50名，在职45名、退休人员20名。")).isEmpty();
        assertThat(accused(insured.replace("增加210人和40人", "增加210人、减少40人"))).isEmpty();
    }

    @Test
    void what_one_part_gains_in_points_the_others_lose() {
        String points = "同上年比，图书比重上升3.50个百分点，报纸、期刊比重分别下降2.10和1.40个百分点。";
        assertThat(held(points)).contains("图书比重上升 3.50个百分点 = 报纸、期刊比重分别下降 2.10 + 1.40个百分点");
        assertThat(held(points.replace("1.40", "1.50"))).isEmpty();
        assertThat(accused(points.replace("1.40", "1.50"))).isEmpty();
    }

    @Test
    void changes_of_two_parts_told_further_on_make_up_that_of_the_whole() {
        String people = "全市人口620480人，比十年前多25134人。\n\n同十年前比，乡村人口减少10874人；城镇人口增加36008人。";
        assertThat(held(people)).anyMatch(r -> r.contains("25134人 = ") && r.contains("36008人") && r.contains("10874人"));
        assertThat(accused(people.replace("36008", "36003"))).isEmpty();
    }

    @Test
    void a_note_between_a_name_and_its_number_belongs_to_neither() {
        String note = "全市总人口（8个区和开发区）612300人，其中城镇人口403100人。";
        assertThat(held(note)).contains("城镇人口 403100人 <= 全市总人口 612300人");
    }

    @Test
    void a_rate_per_thousand_is_over_a_mean_that_is_not_printed() {
        String deaths = "年末总人口52000人。全年死亡350人，死亡率6.76‰。";
        assertThat(held(deaths)).noneMatch(r -> r.contains("share"));
        assertThat(audit("统计公报", deaths).findings()).isEmpty();
    }

    @Test
    void a_share_names_its_part_by_some_of_its_words() {
        String towns = "全县常住人口10000人中，居住在城镇的人口4684人，居住在乡村的人口5316人，城镇人口占46.84%。";
        assertThat(held(towns)).contains("城镇人口占 46.84% = share(居住在城镇的人口 4684人; 常住人口 10000人)");
        assertThat(accused(towns.replace("46.84", "58.20"))).isEmpty();
        assertThat(accused(towns.replace("46.84", "48.64")))
                .containsExactly("城镇人口占 48.64% = share(居住在城镇的人口 4684人; 常住人口 10000人)");
    }

    @Test
    void what_is_called_like_a_whole_and_more_closely_is_within_it() {
        String beds = "全市车位8200个，管理人员950人。\n\n社区停车场30家，车位1500个，管理人员160人。";
        assertThat(held(beds)).contains("车位 1500个 <= 车位 8200个");
        assertThat(held("总借阅900人次。少儿借阅400人次。")).contains("少儿借阅 400人次 <= 总借阅 900人次");
        assertThat(held("总借阅300人次。少儿借阅400人次。")).isEmpty();
        assertThat(accused("总借阅300人次。少儿借阅400人次。")).isEmpty();
        assertThat(held("同意公开100件。不同意公开20件。")).noneMatch(r -> r.contains("20件 <= "));
    }

    @Test
    void a_parenthesis_behind_a_rate_divides_the_number_that_grew() {
        String industry = "园区产值650万元，增长6.3%（加工400万元，增长8.5%；仓储250万元，增长3.0%）。";
        assertThat(held(industry)).contains("园区产值 650万元 = 加工 400万元 + 仓储 250万元");
        assertThat(held(industry.replace("250万", "240万"))).noneMatch(r -> r.startsWith("园区产值 650万元 = "));
    }

    @Test
    void many_parts_may_be_printed_more_finely_than_the_total_before_them() {
        String kinds = "读书社1.2万个，比上年增长5.0%。分类有：文学3060个，历史2480个，科普1650个，艺术2440个，外语2380个。";
        assertThat(held(kinds)).anyMatch(r -> r.startsWith("读书社 1.2万个 = 文学 3060个 + 历史 2480个"));
        assertThat(accused(kinds.replace("3060", "4060"))).isEmpty();
    }

    @Test
    void a_second_division_may_be_that_of_one_part() {
        String units = "全区单位1000家。按机构类型分，企业800家，机关200家；按登记类型分，内资780家，外资10家。";
        assertThat(accused(units)).isEmpty();
        assertThat(accused(units.replace("外资10家", "外资250家"))).containsExactly("单位 1000家 = 内资 780家 + 外资 250家");
    }

    @Test
    void a_share_that_falls_to_a_percentage_is_that_of_the_part_it_names() {
        String industries = "生产总值500亿元，其中第一产业50亿元，第二产业200亿元，第三产业250亿元。第二产业占比由45.0%降至43.2%。";
        assertThat(held(industries.replace("43.2", "40.0"))).anyMatch(r -> r.contains("40.0% = share(第二产业 200亿元"));
        assertThat(accused(industries.replace("43.2", "40.0"))).isEmpty();
        assertThat(accused(industries.replace("。第二", "，第二").replace("43.2", "40.0")))
                .isEmpty();
        assertThat(held(industries.replace("。第二", "，第二").replace("43.2", "40.0")))
                .noneMatch(r -> r.contains("share(第三产业"));
    }

    @Test
    void the_parts_of_what_a_sentence_begins_with_add_up_to_it_under_another_heading() {
        String sexes = "一、常住人口\n\n全县常住人口为135808人，家庭户有46500户。\n\n二、性别构成\n\n" + "全县常住人口中，男性人口为69692人，女性人口为66116人。";
        String swapped = sexes.replace("66116", "66161");
        assertThat(accused(sexes)).isEmpty();
        assertThat(accused(swapped)).anyMatch(r -> r.contains("135808人 = 男性人口 69692人 + 女性人口 66161人"));
        assertThat(accused(swapped.replace("全县常住人口中", "全县流动人口中"))).noneMatch(r -> r.contains("135808人 = "));
    }
}
