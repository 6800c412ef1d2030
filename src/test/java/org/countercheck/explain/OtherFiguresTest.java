package org.countercheck.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countercheck.explain.Explanation.Kind.EXCHANGED;
import static org.countercheck.explain.Explanation.Kind.OTHER_PARTS;
import static org.countercheck.explain.Explanation.Kind.OTHER_ROW;
import static org.countercheck.explain.Explanation.Kind.OTHER_SCOPE;
import static org.countercheck.explain.Explanation.Kind.REGROUPING;

import org.countercheck.explain.Explainer.Diagnosis;
import org.countercheck.figure.Figure;
import org.junit.jupiter.api.Test;

/** A wrong number that is a sum, a row, a column or a neighbour of other figures. */
class OtherFiguresTest {

    private final Sheet sheet = new Sheet();

    @Test
    void letters_of_the_prose_are_letters_and_faxes_of_the_table() {
        OpenGovernment report = new OpenGovernment();
        Diagnosis letters = Diagnoses.of(report.sheet, report.letters, report.tLetters);
        Explanation explanation = letters.explanations().get(0);
        assertThat(explanation.kind()).isEqualTo(REGROUPING);
        assertThat(explanation.arguments())
                .containsExactly("446", "balanced", "", "444", "4.信函申请数", "+", "2", "2.传真申请数");
        assertThat(letters.suspects().get(0)).isEqualTo(report.letters);
    }

    @Test
    void a_row_that_the_prose_states_by_itself_is_not_merged_into_another() {
        // The prose has the 2 faxes too: then 446 is no regrouping.
        Figure letters = sheet.prose("信函", 446);
        Figure fax = sheet.prose("传真", 2);
        Figure tFax = sheet.next().cell("收到>传真", 2);
        Figure tLetters = sheet.cell("收到>信函", 444);
        sheet.tie(fax, tFax);
        sheet.tie(letters, tLetters);
        assertThat(sheet.kinds(letters, tLetters)).doesNotContain(REGROUPING);
    }

    @Test
    void two_rows_that_fit_equally_explain_nothing() {
        Figure letters = sheet.prose("信函", 446);
        Figure tLetters = sheet.next().cell("收到>信函", 444);
        sheet.cell("收到>传真", 2);
        sheet.cell("收到>当面", 2);
        sheet.tie(letters, tLetters);
        assertThat(sheet.kinds(letters, tLetters)).doesNotContain(REGROUPING);
    }

    @Test
    void a_total_without_its_pending_cases_is_a_difference() {
        Figure reviews = sheet.prose("行政复议", 13);
        Figure own = sheet.prose("维持", 9);
        Figure ownCorrected = sheet.prose("纠正", 4);
        Figure total = sheet.next().cell("行政复议", 15);
        Figure upheld = sheet.cell("行政复议>维持", 13 - 4);
        Figure corrected = sheet.cell("行政复议>纠正", 4);
        Figure pending = sheet.cell("行政复议>尚未审结", 2);
        sheet.total(reviews, own, ownCorrected);
        sheet.total(total, upheld, corrected, pending);
        sheet.tie(reviews, total);
        assertThat(sheet.explained(reviews, total, REGROUPING).arguments())
                .containsExactly("13", "balanced", "", "15", "行政复议", "-", "2", "尚未审结");
    }

    @Test
    void the_parts_without_a_counterpart_show_where_two_lists_part() {
        // “已经答复659件”: 已公开109, 可以公开110, 移交档案馆11, 其他20, … against 655: 109, 103, 告知更改3, 其他途径30, …
        Figure open = sheet.prose("已主动公开", 509);
        Figure may = sheet.prose("可以公开", 110);
        Figure archive = sheet.prose("移交档案馆", 11);
        Figure others = sheet.prose("其他法律情形", 29);
        sheet.total(sheet.prose("答复", 659), open, may, archive, others);
        Figure tOpen = sheet.next().cell("答复>属于已主动公开", 509);
        Figure tMay = sheet.cell("答复>同意公开", 103);
        Figure changed = sheet.cell("答复>告知更改", 13);
        Figure elsewhere = sheet.cell("答复>其他途径", 30);
        sheet.total(sheet.cell("答复", 655), tOpen, tMay, changed, elsewhere);
        sheet.tie(open, tOpen);
        sheet.tie(may, tMay);
        assertThat(sheet.explained(may, tMay, OTHER_PARTS).arguments())
                .containsExactly("11 + 29", "40", "13 + 30", "43", "655");
    }

    @Test
    void lists_that_share_nothing_else_are_not_compared() {
        Figure may = sheet.prose("可以公开", 110);
        sheet.total(sheet.prose("答复", 121), may, sheet.prose("移交档案馆", 11));
        Figure tMay = sheet.next().cell("答复>同意公开", 103);
        sheet.total(sheet.cell("答复", 116), tMay, sheet.cell("答复>告知更改", 13));
        sheet.tie(may, tMay);
        assertThat(sheet.kinds(may, tMay)).doesNotContain(OTHER_PARTS);
    }

    @Test
    void a_small_difference_that_some_part_happens_to_have_is_no_regrouping() {
        Figure reviews = sheet.prose("行政复议", 4);
        Figure total = sheet.next().cell("行政复议", 5);
        sheet.total(total, sheet.cell("行政复议>维持", 4), sheet.cell("行政复议>其他", 1));
        sheet.tie(reviews, total);
        assertThat(sheet.kinds(reviews, total)).doesNotContain(REGROUPING);
    }

    @Test
    void the_number_of_a_neighbouring_row_is_recognised() {
        // “主动公开10965条” against 17689; 10965 is the row of the web site.
        Figure published = sheet.prose("主动公开政府信息", 10965);
        Figure tPublished = sheet.next().cell("一、主动公开>主动公开政府信息数", 17689);
        sheet.cell("一、主动公开>渠道>政府公报公开数", 9);
        Figure site = sheet.cell("一、主动公开>渠道>政府网站公开数", 10965);
        sheet.tie(published, tPublished);
        Explanation explanation = sheet.explained(published, tPublished, OTHER_ROW);
        assertThat(explanation.arguments()).containsExactly("10965", "政府网站公开数");
        assertThat(explanation.figures()).containsExactly(published, site);
        assertThat(Diagnoses.of(sheet, published, tPublished).suspects().get(0)).isEqualTo(published);
    }

    @Test
    void a_small_or_frequent_number_or_one_of_another_section_is_no_other_row() {
        Figure five = sheet.prose("培训", 5);
        Figure fifty = sheet.prose("会议", 50);
        Figure sixty = sheet.prose("稿件", 60);
        Figure tFive = sheet.next().cell("九>培训", 8);
        Figure tFifty = sheet.cell("九>会议", 41);
        Figure tSixty = sheet.cell("九>稿件", 73);
        sheet.cell("九>讲座", 5);
        sheet.cell("九>座谈", 50);
        sheet.cell("九>研讨", 50);
        sheet.cell("二>访谈", 60);
        sheet.tie(five, tFive);
        sheet.tie(fifty, tFifty);
        sheet.tie(sixty, tSixty);
        assertThat(sheet.kinds(five, tFive)).doesNotContain(OTHER_ROW);
        assertThat(sheet.kinds(fifty, tFifty)).doesNotContain(OTHER_ROW);
        assertThat(sheet.kinds(sixty, tSixty)).doesNotContain(OTHER_ROW);
    }

    @Test
    void two_rows_whose_numbers_changed_places_are_exchanged() {
        Figure net = sheet.prose("网络申请", 188);
        Figure letters = sheet.prose("信函申请", 359);
        Figure tNet = sheet.next().cell("收到>网络申请", 359);
        Figure tLetters = sheet.cell("收到>信函申请", 188);
        sheet.tie(net, tNet);
        sheet.tie(letters, tLetters);
        assertThat(sheet.explained(net, tNet, EXCHANGED).arguments()).containsExactly("188", "网络申请", "359", "信函申请");
        assertThat(sheet.kinds(letters, tLetters)).contains(EXCHANGED).doesNotContain(OTHER_ROW);
    }

    @Test
    void two_numbers_that_are_both_wrong_otherwise_are_not_exchanged() {
        Figure net = sheet.prose("网络申请", 188);
        Figure letters = sheet.prose("信函申请", 350);
        Figure tNet = sheet.next().cell("收到>网络申请", 359);
        Figure tLetters = sheet.cell("收到>信函申请", 188);
        sheet.tie(net, tNet);
        sheet.tie(letters, tLetters);
        assertThat(sheet.kinds(net, tNet)).doesNotContain(EXCHANGED);
    }

    @Test
    void the_number_of_one_column_is_another_scope() {
        Figure granted = sheet.prose("予以公开", 240);
        sheet.next();
        Figure persons = sheet.cell(3, 1, "予以公开", "自然人", 240);
        sheet.cell(3, 2, "予以公开", "商业企业", 12);
        Figure all = sheet.cell(3, 3, "予以公开", "总计", 257);
        sheet.tie(granted, all);
        Explanation explanation = sheet.explained(granted, all, OTHER_SCOPE);
        assertThat(explanation.arguments()).containsExactly("240", "予以公开", "自然人");
        assertThat(explanation.figures()).containsExactly(granted, persons);
    }

    @Test
    void a_number_that_should_add_up_columns_or_rows_may_be_one_of_them() {
        Figure granted = sheet.prose("予以公开", 240);
        Figure unable = sheet.prose("无法提供", 265);
        sheet.next();
        Figure persons = sheet.cell(3, 1, "予以公开", "自然人", 240);
        Figure firms = sheet.cell(3, 2, "予以公开", "商业企业", 17);
        Figure notHeld = sheet.cell(4, 3, "无法提供>不掌握", "总计", 265);
        Figure toMake = sheet.cell(5, 3, "无法提供>需另行制作", "总计", 72);
        sheet.total(granted, persons, firms);
        sheet.total(unable, notHeld, toMake);
        assertThat(sheet.explained(granted, persons, OTHER_SCOPE).arguments()).containsExactly("240", "予以公开", "自然人");
        assertThat(sheet.explained(unable, notHeld, OTHER_ROW).arguments()).containsExactly("265", "不掌握");
    }

    @Test
    void a_number_that_should_add_up_a_group_may_be_one_of_its_rows_or_columns() {
        // 无法提供 counts three rows of two columns each; the prose has the first row only.
        Figure unable = sheet.prose("无法提供", 265);
        sheet.next();
        Figure persons = sheet.cell(4, 1, "无法提供>1.不掌握", "自然人", 252);
        Figure firms = sheet.cell(4, 2, "无法提供>1.不掌握", "商业企业", 13);
        Figure toMake = sheet.cell(5, 1, "无法提供>2.需另行制作", "自然人", 44);
        Figure toMakeForFirms = sheet.cell(5, 2, "无法提供>2.需另行制作", "商业企业", 3);
        sheet.total(unable, persons, firms, toMake, toMakeForFirms);
        Explanation row = sheet.explained(unable, persons, OTHER_ROW);
        assertThat(row.arguments()).containsExactly("part", "1.不掌握");
        assertThat(row.figures()).containsExactly(unable, persons, firms);
    }

    @Test
    void a_group_of_which_only_natural_persons_are_counted() {
        Figure unable = sheet.prose("无法提供", 296);
        sheet.next();
        Figure persons = sheet.cell(4, 1, "无法提供>1.不掌握", "自然人", 252);
        Figure firms = sheet.cell(4, 2, "无法提供>1.不掌握", "商业企业", 13);
        Figure toMake = sheet.cell(5, 1, "无法提供>2.需另行制作", "自然人", 44);
        Figure toMakeForFirms = sheet.cell(5, 2, "无法提供>2.需另行制作", "商业企业", 3);
        sheet.total(unable, persons, firms, toMake, toMakeForFirms);
        assertThat(sheet.explained(unable, persons, OTHER_SCOPE).arguments()).containsExactly("part", "296", "自然人");
        assertThat(sheet.kinds(unable, persons)).doesNotContain(OTHER_ROW);
    }

    @Test
    void a_number_that_is_both_a_row_and_a_column_of_its_group_says_nothing() {
        Figure unable = sheet.prose("无法提供", 265);
        sheet.next();
        Figure persons = sheet.cell(4, 1, "无法提供>1.不掌握", "自然人", 252);
        Figure firms = sheet.cell(4, 2, "无法提供>1.不掌握", "商业企业", 13);
        Figure toMake = sheet.cell(5, 1, "无法提供>2.需另行制作", "自然人", 13);
        Figure toMakeForFirms = sheet.cell(5, 2, "无法提供>2.需另行制作", "商业企业", 3);
        sheet.total(unable, persons, firms, toMake, toMakeForFirms);
        assertThat(sheet.kinds(unable, persons)).doesNotContain(OTHER_ROW, OTHER_SCOPE);
    }

    @Test
    void a_number_of_no_column_is_no_other_scope() {
        Figure granted = sheet.prose("予以公开", 259);
        sheet.next();
        sheet.cell(3, 1, "予以公开", "自然人", 240);
        Figure all = sheet.cell(3, 3, "予以公开", "总计", 257);
        sheet.tie(granted, all);
        assertThat(sheet.kinds(granted, all)).doesNotContain(OTHER_SCOPE);
    }
}
