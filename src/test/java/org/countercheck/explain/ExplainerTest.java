package org.countercheck.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countercheck.explain.Explanation.Kind.DIGIT;
import static org.countercheck.explain.Explanation.Kind.DIGIT_COUNT;
import static org.countercheck.explain.Explanation.Kind.DIRECTION;
import static org.countercheck.explain.Explanation.Kind.DOUBLE_COUNT;
import static org.countercheck.explain.Explanation.Kind.EXCHANGED;
import static org.countercheck.explain.Explanation.Kind.MINIMAL_REPAIR;
import static org.countercheck.explain.Explanation.Kind.OTHER_BASE;
import static org.countercheck.explain.Explanation.Kind.OTHER_PARTS;
import static org.countercheck.explain.Explanation.Kind.OTHER_ROW;
import static org.countercheck.explain.Explanation.Kind.OTHER_SCOPE;
import static org.countercheck.explain.Explanation.Kind.REGROUPING;
import static org.countercheck.explain.Explanation.Kind.SCALE;
import static org.countercheck.explain.Explanation.Kind.STALE;
import static org.countercheck.explain.Explanation.Kind.SWAP;
import static org.countercheck.explain.Explanation.Kind.TRUNCATION;
import static org.countercheck.explain.Explanation.Kind.UNFINISHED;

import java.util.List;
import java.util.Optional;
import org.countercheck.explain.Explainer.Diagnosis;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Relation;
import org.junit.jupiter.api.Test;

class ExplainerTest {

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
        assertThat(kinds(letters, tLetters)).doesNotContain(REGROUPING);
    }

    @Test
    void two_rows_that_fit_equally_explain_nothing() {
        Figure letters = sheet.prose("信函", 446);
        Figure tLetters = sheet.next().cell("收到>信函", 444);
        sheet.cell("收到>传真", 2);
        sheet.cell("收到>当面", 2);
        sheet.tie(letters, tLetters);
        assertThat(kinds(letters, tLetters)).doesNotContain(REGROUPING);
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
        assertThat(explain(reviews, total, REGROUPING).arguments())
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
        assertThat(explain(may, tMay, OTHER_PARTS).arguments())
                .containsExactly("11 + 29", "40", "13 + 30", "43", "655");
    }

    @Test
    void lists_that_share_nothing_else_are_not_compared() {
        Figure may = sheet.prose("可以公开", 110);
        sheet.total(sheet.prose("答复", 121), may, sheet.prose("移交档案馆", 11));
        Figure tMay = sheet.next().cell("答复>同意公开", 103);
        sheet.total(sheet.cell("答复", 116), tMay, sheet.cell("答复>告知更改", 13));
        sheet.tie(may, tMay);
        assertThat(kinds(may, tMay)).doesNotContain(OTHER_PARTS);
    }

    @Test
    void a_small_difference_that_some_part_happens_to_have_is_no_regrouping() {
        Figure reviews = sheet.prose("行政复议", 4);
        Figure total = sheet.next().cell("行政复议", 5);
        sheet.total(total, sheet.cell("行政复议>维持", 4), sheet.cell("行政复议>其他", 1));
        sheet.tie(reviews, total);
        assertThat(kinds(reviews, total)).doesNotContain(REGROUPING);
    }

    @Test
    void the_number_of_a_neighbouring_row_is_recognised() {
        // “主动公开10965条” against 17689; 10965 is the row of the web site.
        Figure published = sheet.prose("主动公开政府信息", 10965);
        Figure tPublished = sheet.next().cell("一、主动公开>主动公开政府信息数", 17689);
        sheet.cell("一、主动公开>渠道>政府公报公开数", 9);
        Figure site = sheet.cell("一、主动公开>渠道>政府网站公开数", 10965);
        sheet.tie(published, tPublished);
        Explanation explanation = explain(published, tPublished, OTHER_ROW);
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
        assertThat(kinds(five, tFive)).doesNotContain(OTHER_ROW);
        assertThat(kinds(fifty, tFifty)).doesNotContain(OTHER_ROW);
        assertThat(kinds(sixty, tSixty)).doesNotContain(OTHER_ROW);
    }

    @Test
    void two_rows_whose_numbers_changed_places_are_exchanged() {
        Figure net = sheet.prose("网络申请", 188);
        Figure letters = sheet.prose("信函申请", 359);
        Figure tNet = sheet.next().cell("收到>网络申请", 359);
        Figure tLetters = sheet.cell("收到>信函申请", 188);
        sheet.tie(net, tNet);
        sheet.tie(letters, tLetters);
        assertThat(explain(net, tNet, EXCHANGED).arguments()).containsExactly("188", "网络申请", "359", "信函申请");
        assertThat(kinds(letters, tLetters)).contains(EXCHANGED).doesNotContain(OTHER_ROW);
    }

    @Test
    void two_numbers_that_are_both_wrong_otherwise_are_not_exchanged() {
        Figure net = sheet.prose("网络申请", 188);
        Figure letters = sheet.prose("信函申请", 350);
        Figure tNet = sheet.next().cell("收到>网络申请", 359);
        Figure tLetters = sheet.cell("收到>信函申请", 188);
        sheet.tie(net, tNet);
        sheet.tie(letters, tLetters);
        assertThat(kinds(net, tNet)).doesNotContain(EXCHANGED);
    }

    @Test
    void the_number_of_one_column_is_another_scope() {
        Figure granted = sheet.prose("予以公开", 240);
        sheet.next();
        Figure persons = sheet.cell(3, 1, "予以公开", "自然人", 240);
        sheet.cell(3, 2, "予以公开", "商业企业", 12);
        Figure all = sheet.cell(3, 3, "予以公开", "总计", 257);
        sheet.tie(granted, all);
        Explanation explanation = explain(granted, all, OTHER_SCOPE);
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
        assertThat(explain(granted, persons, OTHER_SCOPE).arguments()).containsExactly("240", "予以公开", "自然人");
        assertThat(explain(unable, notHeld, OTHER_ROW).arguments()).containsExactly("265", "不掌握");
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
        Explanation row = explain(unable, persons, OTHER_ROW);
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
        assertThat(explain(unable, persons, OTHER_SCOPE).arguments()).containsExactly("part", "296", "自然人");
        assertThat(kinds(unable, persons)).doesNotContain(OTHER_ROW);
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
        assertThat(kinds(unable, persons)).doesNotContain(OTHER_ROW, OTHER_SCOPE);
    }

    @Test
    void a_number_of_no_column_is_no_other_scope() {
        Figure granted = sheet.prose("予以公开", 259);
        sheet.next();
        sheet.cell(3, 1, "予以公开", "自然人", 240);
        Figure all = sheet.cell(3, 3, "予以公开", "总计", 257);
        sheet.tie(granted, all);
        assertThat(kinds(granted, all)).doesNotContain(OTHER_SCOPE);
    }

    @Test
    void a_share_that_was_cut_names_what_rounding_gives() {
        Figure total = sheet.prose("收到", 674);
        Figure part = sheet.prose("当面", 156);
        Figure share = sheet.percent("当面", "23.14"); // 23.1454
        Figure other = sheet.prose("非本机关掌握", 57);
        sheet.share(share, part, total);
        sheet.share(sheet.percent("非本机关掌握", "8.46"), other, total); // 8.4570
        Diagnosis diagnosis = Diagnoses.of(sheet, share, part);
        assertThat(diagnosis.evaluation().beyondRounding()).isFalse();
        assertThat(explain(share, part, TRUNCATION).arguments())
                .containsExactly("cut", "23.14", "23.145401", "23.15", "1", "2");
        assertThat(kinds(share, part)).doesNotContain(DIGIT);
    }

    @Test
    void a_share_that_is_wrong_in_another_digit_was_not_cut() {
        Figure total = sheet.prose("收到", 674);
        Figure part = sheet.prose("当面", 156);
        Figure share = sheet.percent("当面", "83.15");
        sheet.share(share, part, total);
        assertThat(kinds(share, part)).contains(DIGIT).doesNotContain(TRUNCATION);
        assertThat(explain(share, part, DIGIT).arguments()).containsExactly("83.15", "23.15");
    }

    @Test
    void shares_adjusted_to_reach_one_hundred_are_fitted() {
        // 1/6, 1/6, 4/6: 16.7 + 16.7 + 66.7 = 100.1, so the last one was printed as 66.6, which no reading of 66.67
        // gives but a cut;
        // and 5/6 + 1/6 printed as 83.4 + 16.6: 83.33 was raised.
        Figure total = sheet.prose("总数", 6);
        Figure five = sheet.prose("甲", 5);
        Figure one = sheet.prose("乙", 1);
        Figure high = sheet.percent("甲", "83.4");
        Figure low = sheet.percent("乙", "16.6");
        sheet.share(high, five, total);
        sheet.share(low, one, total);
        sheet.relate(
                "shares",
                Sheet.sum(high, low),
                Comparison.EQUAL,
                new Expression.Constant(Quantity.exactly(Rational.HUNDRED, Unit.PERCENT)));
        assertThat(explain(high, five, TRUNCATION).arguments().get(0)).isEqualTo("fitted");
        assertThat(explain(low, one, TRUNCATION).arguments().get(0)).isEqualTo("cut");
    }

    @Test
    void a_share_over_the_wrong_total_names_that_total() {
        Figure site = sheet.prose("网站", 16049);
        Figure all = sheet.prose("总数", 12018);
        Figure part = sheet.prose("机构职能", 608);
        Figure share = sheet.percent("机构职能", "3.79"); // 608/16049; over 12018 it is 5.06
        sheet.share(share, part, all);
        assertThat(explain(share, part, OTHER_BASE).arguments()).containsExactly("3.79", "16049", "网站", "5.06");
    }

    @Test
    void a_share_that_was_only_cut_has_no_other_base() {
        sheet.prose("培训", 905);
        Figure all = sheet.prose("收到", 871);
        Figure part = sheet.prose("传真", 2);
        Figure share = sheet.percent("传真", "0.22"); // 0.2296, and 2/905 is 0.2210
        sheet.share(share, part, all);
        assertThat(kinds(share, part)).containsExactly(TRUNCATION);
    }

    @Test
    void a_share_that_two_bases_give_has_no_other_base() {
        sheet.prose("甲", 998);
        sheet.prose("乙", 1002);
        Figure all = sheet.prose("总数", 110);
        Figure part = sheet.prose("部分", 40);
        Figure share = sheet.percent("部分", "4");
        sheet.share(share, part, all);
        assertThat(kinds(share, part)).doesNotContain(OTHER_BASE);
    }

    @Test
    void a_rate_over_this_year_or_with_the_wrong_sign_is_recognised() {
        Figure now = sheet.prose("今年", 1884);
        Figure before = sheet.prose("上年", 1665);
        Figure rate = sheet.percent("增长", "11.62"); // 219/1884; 219/1665 is 13.15
        sheet.growth(rate, now, before);
        assertThat(explain(rate, now, DIRECTION).arguments()).containsExactly("base", "11.62", "13.15");
        Figure less = sheet.prose("今年", 511);
        Figure more = sheet.prose("上年", 735);
        Figure wrong = sheet.percent("增长", "30.48"); // -30.48
        sheet.growth(wrong, less, more);
        assertThat(explain(wrong, less, DIRECTION).arguments()).containsExactly("sign", "30.48", "-30.48");
    }

    @Test
    void a_rate_of_another_size_says_nothing_about_direction() {
        Figure now = sheet.prose("今年", 1884);
        Figure before = sheet.prose("上年", 1665);
        Figure rate = sheet.percent("增长", "21.62");
        sheet.growth(rate, now, before);
        assertThat(kinds(rate, now)).doesNotContain(DIRECTION);
    }

    @Test
    void digits_that_differ_are_exchanged_or_missing_are_told_apart() {
        assertThat(DigitSlip.kind("615", "165")).contains(SWAP);
        assertThat(DigitSlip.kind("72", "79")).contains(DIGIT);
        assertThat(DigitSlip.kind("1299", "129")).contains(DIGIT_COUNT);
        assertThat(DigitSlip.kind("116", "16")).contains(DIGIT_COUNT);
        assertThat(DigitSlip.kind("56", "516")).contains(DIGIT_COUNT);
        assertThat(DigitSlip.kind("651", "165")).isEmpty();
        assertThat(DigitSlip.kind("3", "8")).isEmpty();
        assertThat(DigitSlip.kind("12", "1")).isEmpty();
        assertThat(DigitSlip.kind("1299", "12")).isEmpty();
    }

    @Test
    void exchanged_digits_in_a_sum_are_told_only_if_one_figure_allows_them() {
        // 1004 = 729 + 275; printed 792.
        Figure total = sheet.prose("收到", 1004);
        Figure wrong = sheet.prose("自然人", 792);
        sheet.total(total, wrong, sheet.prose("法人", 275));
        Diagnosis diagnosis = Diagnoses.of(sheet, total, wrong);
        assertThat(diagnosis.explanations()).singleElement().satisfies(e -> assertThat(e.kind())
                .isEqualTo(SWAP));
        assertThat(diagnosis.suspects().get(0)).isEqualTo(wrong);
        Sheet other = new Sheet();
        Figure sum = other.prose("收到", 1004);
        other.total(sum, other.prose("自然人", 692), other.prose("法人", 275));
        assertThat(Diagnoses.of(other, sum, sum).explanations()).isEmpty();
    }

    @Test
    void a_number_whose_own_list_adds_up_is_no_slip_of_a_digit() {
        OpenGovernment report = new OpenGovernment();
        Diagnosis answered = Diagnoses.of(report.sheet, report.answered, report.tAnswered); // 659 and 655
        assertThat(answered.explanations()).noneMatch(e -> e.kind() == DIGIT);
        assertThat(answered.suspects().get(0)).isEqualTo(report.answered);
    }

    @Test
    void yuan_in_a_column_of_ten_thousand_yuan_are_a_scale() {
        Figure prose = sheet.money("经费", 584_700, "58.47万元");
        Figure cell = sheet.next().money("八>专项经费", 5_847_000_000L, "584700");
        sheet.tie(cell, prose);
        Explanation scale = explain(cell, prose, SCALE);
        assertThat(scale.arguments()).contains("584700", "-4", "58.47");
    }

    @Test
    void an_order_of_magnitude_is_repaired_by_the_unit_and_by_nothing_else() {
        Figure funds = sheet.money("八>专项经费", 4_302_000_000L, "430200");
        Figure staff = sheet.cell("八>人员", 112);
        Relation magnitude = sheet.relate(
                "O16",
                new Expression.Quotient(Sheet.term(funds), Sheet.term(staff)),
                Comparison.EQUAL,
                new Expression.Between(yuan(100), yuan(1_000_000)));
        assertThat(new Explainer(Context.of(sheet.figures(), sheet.evaluations()))
                        .explain(sheet.evaluations().get(0)))
                .singleElement()
                .satisfies(e -> assertThat(e.arguments()).containsExactly("430200", "430200", "元", "-4", "43.02"));
        assertThat(magnitude.figures()).hasSize(2);
    }

    @Test
    void last_years_number_of_the_same_label_is_stale() {
        Figure meetings = sheet.prose("会议", 41);
        Figure tMeetings = sheet.next().cell("九>会议", 57);
        sheet.prior("会议", 41);
        sheet.prior("培训", 57);
        sheet.tie(meetings, tMeetings);
        Explanation stale = explain(meetings, tMeetings, STALE);
        assertThat(stale.arguments()).containsExactly("41", "会议");
        assertThat(stale.figures().get(0)).isEqualTo(meetings);
    }

    @Test
    void a_total_too_large_by_one_of_its_parts_counts_it_twice() {
        Figure total = sheet.cell("总计", 81);
        sheet.total(total, sheet.cell("总计>甲", 21), sheet.cell("总计>乙", 26), sheet.cell("总计>丙", 13));
        assertThat(explain(total, total, DOUBLE_COUNT).arguments()).containsExactly("twice", "81", "21", "甲");
        Sheet other = new Sheet();
        Figure off = other.cell("总计", 80);
        other.total(off, other.cell("总计>甲", 20), other.cell("总计>乙", 26), other.cell("总计>丙", 13));
        assertThat(Diagnoses.of(other, off, off).explanations()).noneMatch(e -> e.kind() == DOUBLE_COUNT);
    }

    @Test
    void the_minimal_repair_is_told_with_the_figures_that_are_certain() {
        OpenGovernment report = new OpenGovernment();
        Explanation repair = Diagnoses.of(report.sheet, report.answered, report.tAnswered).explanations().stream()
                .filter(e -> e.kind() == MINIMAL_REPAIR)
                .findFirst()
                .orElseThrow();
        assertThat(repair.arguments()).startsWith("4").endsWith("659件", "按期答复");
        Figure a = sheet.cell("总计", 12);
        sheet.total(a, sheet.cell("总计>甲", 5), sheet.cell("总计>乙", 6));
        assertThat(kinds(a, a)).doesNotContain(MINIMAL_REPAIR);
    }

    @Test
    void a_search_that_was_not_finished_is_told_instead_of_a_repair() {
        OpenGovernment report = new OpenGovernment();
        Context context = Context.of(report.sheet.figures(), report.sheet.evaluations());
        assertThat(new Explainer(context, 3).diagnose())
                .flatExtracting(Diagnosis::explanations)
                .extracting(Explanation::kind)
                .contains(UNFINISHED)
                .doesNotContain(MINIMAL_REPAIR);
        assertThat(new Explainer(context).diagnose())
                .flatExtracting(Diagnosis::explanations)
                .extracting(Explanation::kind)
                .doesNotContain(UNFINISHED);
    }

    @Test
    void every_explanation_of_a_real_report_passes_an_independent_check() {
        OpenGovernment report = new OpenGovernment();
        List<Diagnosis> diagnoses =
                new Explainer(Context.of(report.sheet.figures(), report.sheet.evaluations())).diagnose();
        assertThat(diagnoses).isNotEmpty();
        diagnoses.forEach(d -> d.explanations().forEach(e -> Recheck.check(d.evaluation(), e)));
    }

    private static Expression yuan(long value) {
        return new Expression.Constant(Quantity.exactly(Rational.of(value), Sheet.YUAN));
    }

    private Explanation explain(Figure one, Figure other, Kind kind) {
        Diagnosis diagnosis = Diagnoses.of(sheet, one, other);
        Optional<Explanation> explanation =
                diagnosis.explanations().stream().filter(e -> e.kind() == kind).findFirst();
        assertThat(explanation).as("%s in %s", kind, diagnosis.explanations()).isPresent();
        Recheck.check(diagnosis.evaluation(), explanation.get());
        return explanation.get();
    }

    private List<Kind> kinds(Figure one, Figure other) {
        return Diagnoses.of(sheet, one, other).explanations().stream()
                .map(Explanation::kind)
                .toList();
    }
}
