package org.countercheck;

import static org.countercheck.relation.Level.ERROR;
import static org.countercheck.relation.Level.NOTE;
import static org.countercheck.relation.Level.WARNING;

import java.util.List;
import org.countercheck.explain.Explanation.Kind;

/**
 * What is wrong, and what only looks wrong, in the first real report of the template that was in use until 2018. The report in {@code testdata}
 * has the same figures in other words.
 */
final class OpenGovernmentItems {

    static final Expected WEBSITE_ROW = Expected.of("1", "主动公开政府信息10965条｜主动公开政府信息数 17689", ERROR, "10965条", "17689")
            .explained(Kind.OTHER_ROW, "主动公开政府信息数17689条", "恰与统计表“政府网站公开政府信息数10965条”相同");

    static final Expected LETTERS = Expected.of("2", "信函申请446件｜信函申请数 444", ERROR, "446件", "444")
            .explained(Kind.REGROUPING, "相差2", "446 = 444（信函申请数）+ 2（传真申请数）");

    static final Expected ANSWERED =
            Expected.of("3", "在答复的659件中｜申请答复数 655", ERROR, "659件", "655").explained(Kind.MINIMAL_REPAIR, "相差4");

    static final Expected OPEN = Expected.of("4", "收到674件，答复659件｜收到 674，办结 655", ERROR, "674件", "659件", "674", "655")
            .saying("15件", "19件");

    static final Expected EIGHT_PARTS = Expected.of(
                    "5", "申请答复数 655｜八项之和 654", ERROR, "655", "109", "103", "9", "54", "56", "290", "3", "30")
            .saying("8项之和654件", "相差1（合计多1，或分项少1）");

    static final Expected MAY_BE_PUBLISHED = Expected.of("6", "“可以公开”的110件｜同意公开答复数 103", ERROR, "110件", "103")
            .explained(Kind.OTHER_PARTS, "相差7", "11 + 20 = 31", "3 + 30 = 33", "合计654");

    static final Expected CUT_SHARE = Expected.of(
                    "7", "156件，占总数的23.14%｜156 ÷ 674 = 23.1454%", NOTE, "23.14%", "156件", "674件")
            .explained(Kind.TRUNCATION, "23.15%");

    static final Expected ON_TIME = Expected.of("8", "659件全部按期答复｜延期办结数 101", WARNING, "101", "659件")
            .explained(Kind.CLAIM, "延期办结数101件", "应为0", "655 = 554（按时办结数）+ 101（延期办结数）相符");

    static final Expected INTERVIEWS =
            Expected.of("9", "开展在线访谈26期｜政府网站在线访谈次数 3", WARNING, "26期", "3").saying("26期", "3次", "计量单位也不同（期、次）");

    static final Expected PUBLISHED_MORE = Expected.of("10", "主动公开规范性文件数 333｜制发规范性文件总数 181", WARNING, "333", "181")
            .saying("333条", "大于", "181件");

    static final Expected FUNDS = Expected.of("11", "专项经费 430200 万元｜工作人员 112 人", WARNING, "430200", "112")
            .explained(Kind.SCALE, "43.02万元");

    static final List<Expected> ALL = List.of(
            WEBSITE_ROW,
            LETTERS,
            ANSWERED,
            OPEN,
            EIGHT_PARTS,
            MAY_BE_PUBLISHED,
            CUT_SHARE,
            ON_TIME,
            INTERVIEWS,
            PUBLISHED_MORE,
            FUNDS);

    static final List<Silence> SILENT = List.of(
            Silence.of("25 + 29 of the text are the 54 of one row", List.of("25件", "29件"), "54"),
            Silence.of(
                    "rows behind 其中 are a part of the whole",
                    List.of("231", "56", "226", "174", "19", "3501", "22", "9", "38", "35", "183", "650"),
                    "6226"),
            Silence.of(
                    "one item published through several channels counts once",
                    List.of("9", "2134", "6388", "2039"),
                    "17689"),
            Silence.of("one reply through several channels counts once", List.of("34", "141", "62", "60"), "171"),
            Silence.of("policies explained and explanations written are different things", List.of("37项", "5篇"), "42篇"),
            Silence.of("nearly a thousand may be 998", List.of("近千人", "998")),
            Silence.of("nothing to compare the followers with", List.of("144余万")),
            Silence.of("all years against one year", List.of("8500余条", "2134")),
            Silence.of("a rate without the level of last year", List.of("36.48%")),
            Silence.of("ten names and 等 are no enumeration of twelve", List.of("12大")),
            Silence.of("the whole district against its government alone", List.of("224项")));

    private OpenGovernmentItems() {}
}
