package org.countercheck.extract.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each sentence with what is found in it: figures as {@code text=value unit}, spelled ones with {@code ?}, the rest as {@code text:REASON}. */
class NumeralReaderTest {

    private final NumeralReader reader = new NumeralReader();

    private String read(String sentence) {
        List<Mention> mentions = reader.read(sentence);
        return mentions.stream()
                .map(m -> {
                    String text = sentence.substring(m.start(), m.end());
                    if (m instanceof Mention.Counted c) {
                        return text
                                + (c.spelled() ? "?" : "=")
                                + c.quantity().value()
                                + c.quantity().unit();
                    }
                    return text + ":" + ((Mention.Aside) m).reason();
                })
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收到来信４６件，其中网上31 件。 | ４６件=46件 31 件=31件",
                "接待来访99.6万 人次 | 99.6万 人次=996000人次",
                "培训近430人次 | 近430人次=430人次",
                "访问量突破396万次 | 396万次=3960000次",
                "占比分别约为30%、33% | 30%=30% 33%=33%",
                "部分公开60（4.53%） | 60=60 4.53%=4.53%",
                "收支分别为3200.15,3180.75万元 | 3200.15=32001500元 3180.75万元=31807500元",
                "甲、乙分别为1、2件 | 1=1件 2件=2件",
                "增长-3.5%，回落2.8个百分点 | -3.5%=-3.5% 2.8个百分点=2.8个百分点",
                "由30%提高到40% | 30%=30% 40%=40%",
                "由30%到40% | 30%=30% 40%=40%",
                "预约3000次，节约3万元 | 3000次=3000次 3万元=30000元",
                "受理12345件 | 12345件=12345件",
                "发布于14:59:17，来源 | 14:59:17:DATE",
                "结构为14.5:59.5:26.0 | 14.5=14.5% 59.5=59.5% 26.0=26%",
                "平均用时3.5天 | 3.5天=3.5天",
                "编发公报25条次 | 25条=25条",
                "12大平台 | 12大=12大",
                "增加5人（+3.2%） | 5人=5人 3.2%=3.2%",
                "阅读量100万+，转发20次 | 100万+=1000000 20次=20次",
                "下载5000+次 | 5000+次=5000次",
                "增速为负2.3%，结余-612万元 | 负2.3%=-2.3% -612万元=-6120000元",
                "减负3.5亿元 | 3.5亿元=350000000元",
                "完成率≥95%，投诉率≤5% | 95%=95% 5%=5%",
                "登记30（件）、培训3万（人次） | 30（件）=30件 3万（人次）=30000人次",
                "走访30件（次）、40户/次 | 30件（次）=30件 40户/次=40户",
                "每吨补贴30元/吨，浓度28微克/立方米 | 30元/吨=30元/吨 28微克/立方米=28微克/立方米",
                "出动船艇52艘次，拖网3例次 | 52艘次=52艘次 3例次=3例次",
                "用电30万度，线路30千伏 | 30万度=300000度 30千伏=30千伏",
                "贷款30日元 | 30日元=30日元",
                "产值翻了两番 | 两番=4倍",
                "其中10分之3来自企业 | 10分之3=30%",
                "收入2 340.5万元，支出44 800万元 | 2 340.5万元=23405000元 44 800万元=448000000元",
                "收入2 340 500.25元 | 2 340 500.25元=2340500.25元",
                "收到8，078件，转办8, 078件 | 8，078件=8078件 8, 078件=8078件",
                "收入２，３４０．５万元，增长−3.5％ | ２，３４０．５万元=23405000元 −3.5％=-3.5%",
                "支出350.25\uE5E5万元、12\u2003\u00AD件 | 350.25\uE5E5万元=3502500元 12\u2003\u00AD件=12件",
                "收到⼀百⼆⼗件 | ⼀百⼆⼗件=120件",
                "共5 000余件、6000 多件 | 5 000余件=5000件 6000 多件=6000件",
            })
    void a_number_that_counts_something_is_a_figure(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "主要有三个方面 | 三个?3个",
                "复议一件，诉讼两件 | 一件?1件 两件?2件",
                "没有一件超期 | 没有一:NAME",
                "两项合计95条 | 两项:NAME 95条=95条",
                "三十余名记者 | 三十余名=30名",
                "收到来件共有一百二十件，占十分之三 | 一百二十件=120件 十分之三=30%",
                "属于数十家之一 | 数十:NAME 之一:NAME",
                "数百件、几十万人次 | 数百:NAME 几十万:NAME",
                "参加人数百余人 | 百余人=100人",
                "统一三项标准 | 统一:NAME 三项?3项",
                "二三十个项目 | 二三十:NAME",
                "十几个、二十余万人次 | 十几个?10个 二十余万人次=200000人次",
                "上百次走访、成千上万人 | 百次=100次 成千上万:NAME",
                "三亿五千六百四十二万零一十五元 | 三亿五千六百四十二万零一十五元=356420015元",
                "十二亿三千四百五十六万七千八百九十元 | 十二亿三千四百五十六万七千八百九十元=1234567890元",
                "拾万零五十六元、一百 五十 二件 | 拾万零五十六元=100056元 一百 五十 二件=152件",
                "三点五万人，八百一十三点五万元 | 三点五万人=35000人 八百一十三点五万元=8135000元",
                "一万三，二十三十件 | 一万三:NAME 二十三十:DAMAGED",
                "三十至四十家 | 三十至四十家=30家",
                "一半为女性，半数以上为党员 | 一半=50% 半数以上=50%",
                "三又二分之一，百分之二三十 | 三又二分之一:TERM 百分之二三十:TERM",
            })
    void a_number_in_characters_is_spelled_or_an_idiom(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公开10件，部分公开两件，不予公开一件。 | 10件=10件 两件=2件 一件=1件",
                "接待5批次，走访两批次 | 5批次=5批次 两批次=2批次",
                "公开10件。诉讼两件。 | 10件=10件 两件?2件",
                "召开3次，处理两件 | 3次=3次 两件?2件",
                "办理3件，这两件均办结，上述两件，已归档 | 3件=3件 两件:NAME 两件?2件",
                "办理3件，协调两件难事 | 3件=3件 两件?2件",
                "办理3件难事，协调两件 | 3件=3件 两件?2件",
            })
    void a_number_in_characters_counts_at_the_end_of_a_clause_beside_digits(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018年1月3日至12月31日 | 2018年1月3日:DATE 12月31日:DATE",
                "2019—2021年 | 2019:DATE 2021年:DATE",
                "1-6月和二季度 | 1:DATE 6月:DATE 二季度:DATE",
                "二〇二二年度 | 二〇二二年度:DATE",
                "二O一八年、二0一九年、二○二〇年 | 二O一八年:DATE 二0一九年:DATE 二○二〇年:DATE",
                "截至2020-01-31 8:30 | 2020-01-31:DATE 8:30:DATE",
                "本区2018共收到5件 | 2018:DATE 5件=5件",
                "公开2018件 | 2018件=2018件",
            })
    void a_year_a_day_and_a_time_are_dates(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（某政发〔2021〕30号） | 2021〕30号:DOCUMENT_NUMBER",
                "国务院令第492号 | 492号:DOCUMENT_NUMBER",
                "第33条、第二十条第（一）项 | 33条:ARTICLE 二十条:ARTICLE 一:ARTICLE",
                "第五十一条至五十三条 | 五十一条:ARTICLE 五十三条:ARTICLE",
                "《24小时值守办法》 | 24小时:NAME",
                "电话：0999-8001234、8005678 | 0999-8001234:CONTACT 8005678:CONTACT",
                "电话量3000个 | 3000个=3000个",
                "青松路27号6楼608室 | 27号:CONTACT 6楼:CONTACT 608室:CONTACT",
                "见http://a.cn/2018/3.html | http://a.cn/2018/3.html:URL",
                "信箱a1@b.cn收信3封 | a1@b.cn:URL 3封=3封",
                "12345热线，PM2.5，5G，“7·20” | 12345热线:NAME PM2.5:NAME 5G:NAME 7:NAME 20:NAME",
                "第三方评估第三产业 | 三方:NAME 第三产业:NAME",
            })
    void a_number_that_names_something_is_set_aside(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、概况 | 一:ORDINAL",
                "（二）数量 | 二:ORDINAL",
                "1.公开3件 | 1:ORDINAL 3件=3件",
                "1.1 加强领导。1.2 收到2件 | 1.1:ORDINAL 1.2:ORDINAL 2件=2件",
                "一是公开；二是解读 | 一:ORDINAL 二:ORDINAL",
                "第一，完善制度 | 一:ORDINAL",
                "①公开②解读 | ①:ORDINAL ②:ORDINAL",
                "（1）来信7件（见图2） | 1:ORDINAL 7件=7件 2:ORDINAL",
                "满意（3） | 3=3",
            })
    void the_number_of_a_heading_or_an_item_is_an_ordinal(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3个工作日内、20日内 | 3个工作日内:TERM 20日内:TERM",
                "每季度通报1次 | 1次:TERM",
                "平均每天办理69件 | 69件=69件",
                "各确定1名联络员 | 1名:TERM",
                "两类各3件 | 两类?2类 3件=3件",
                "按1条计算 | 1条:TERM",
                "共计1件 | 1件=1件",
                "0—14岁30人 | 0—14岁:TERM 30人=30人",
                "100万元以上的设备2台 | 100万元以上:TERM 2台=2台",
                "从业1.6亿人以上，占45% | 1.6亿人以上=160000000人 45%=45%",
                "按100分制得98.5分 | 100分制:TERM 98.5分=98.5分",
                "比例为3:1 | 3:1:TERM",
                "配比为5.1：42.3：82.6 | 5.1：42.3：82.6:TERM",
                "结构为5.1：42.3：52.6 | 5.1=5.1% 42.3=42.3% 52.6=52.6%",
            })
    void a_rule_a_limit_or_a_length_of_time_is_a_term(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "办结率98%% | 98%%:DAMAGED",
                "8,07件 | 8,07:DAMAGED",
                "收到1, 200件，转办1，200件 | 1, 200:DAMAGED 1，200:DAMAGED",
                "1,2345件 | 1,2345:DAMAGED",
                "2O18件 | 2O18:DAMAGED",
                "23..14% | 23..14:DAMAGED",
                "8,078件与1707件 | 8,078件=8078件 1707件=1707件",
                "共收到12 34件 | 12 34:DAMAGED",
                "占3 . 5% | 3 . 5:DAMAGED",
                "占.5% | 5:DAMAGED",
                "共1.234.567元 | 1.234.567:DAMAGED",
                "收到674件1，办结 | 674件=674件 1:ORDINAL",
            })
    void a_damaged_number_is_not_guessed(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }
}
