package org.countercheck.rule.inferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countercheck.rule.inferred.ToldSentences.audit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.countercheck.CsvRows;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.countercheck.relation.Relation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sentences of our own, each with the relation that it breaks, or none; from characters to findings. */
class SentencesTest {

    @TestFactory
    Stream<DynamicTest> a_sentence_is_accused_of_what_it_contradicts_and_of_nothing_else() throws IOException {
        return cases().stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.get("reader") + " " + c.get("outcome") + ": " + c.get("sentence"),
                        () -> assertThat(accusations(c.get("sentence"))).isEqualTo(c.get("relation"))));
    }

    @Test
    void every_reader_has_sentences_of_both_kinds() throws IOException {
        Map<String, Set<String>> kinds = cases().stream()
                .collect(Collectors.groupingBy(
                        c -> c.get("reader"), Collectors.mapping(c -> c.get("outcome"), Collectors.toSet())));
        assertThat(kinds.values()).allSatisfy(k -> assertThat(k).containsExactlyInAnyOrder("fires", "silent"));
        assertThat(cases()).allSatisfy(c -> assertThat(c.get("relation").isEmpty())
                .isEqualTo(c.get("outcome").equals("silent")));
    }

    @Test
    void what_was_carried_over_and_is_still_open_is_told_only_where_it_adds_up() {
        String fits = "收到申请318件。连同上年结转的6件，全年办结311件；年末仍有13件在办。";
        String fitsNot = "收到申请318件。连同上年结转的6件，全年办结312件；年末仍有13件在办。";
        assertThat(balances(fits)).containsExactly("311件 = 318件 + 6件 - 13件");
        assertThat(balances(fitsNot)).isEmpty();
    }

    @Test
    void a_number_that_the_next_sentence_takes_up_is_the_same_only_where_it_is() {
        String again = "应答复的287件申请均已答复。答复的287件中：同意公开的190件，不予公开的97件。";
        String other = "应答复的287件申请均已答复。答复的278件中：同意公开的190件，不予公开的88件。";
        assertThat(balances(again)).contains("287件 = 287件");
        assertThat(balances(other)).isEmpty();
    }

    @Test
    void a_list_that_no_word_puts_under_its_total_is_told_only_where_it_adds_up() {
        String fits = "新收申请190件，年内办理完毕170件。办理结果如下：\n\n1．予以公开83件，占48.82%；\n\n"
                + "2．不予公开47件，其中属于内部事务信息6件、过程性信息13件；\n\n3．无法提供40件，均因本机关不掌握。";
        String fitsNot = fits.replace("47", "46");
        assertThat(balances(fits)).contains("170件 = 83件 + 47件 + 40件");
        assertThat(balances(fitsNot)).isEmpty();
    }

    @Test
    void a_total_behind_its_parts_and_parts_with_lists_of_their_own_are_told_where_they_add_up() {
        assertThat(balances("全县31个部门和14个乡镇共45个单位编制了公开指南。")).containsExactly("45个 = 31个 + 14个");
        assertThat(balances("被申请行政复议57件，已审结51件，其中维持44件，撤销3件，撤回4件；未审结6件。")).contains("57件 = 51件 + 6件");
    }

    @Test
    void what_was_done_is_at_most_what_came_in_and_accuses_nobody_where_it_is_more() {
        assertThat(bounds("一、投诉。接收投诉920件，办结870件。")).containsExactly("870件 <= 920件");
        assertThat(bounds("核定编制70名，年末在职人员61名。")).containsExactly("61名 <= 70名");
        assertThat(bounds("本年收取费用310元，历年累计收取1240元。")).containsExactly("310元 <= 1240元");
        assertThat(bounds("一、投诉。接收投诉870件，办结920件。")).isEmpty();
        assertThat(accusations("一、投诉。接收投诉870件，办结920件。")).isEmpty();
    }

    @Test
    void what_stands_beside_the_items_of_a_list_is_told_where_it_adds_up_as_they_do() {
        String budget = "财政总收入完成450万元，占年初预算900万元的50%。其中，税收收入300万元，占年初预算600万元的50%；非税收入150万元，占年初预算300万元的50%。";
        assertThat(balances(budget)).contains("900万元 = 600万元 + 300万元");
        assertThat(balances(budget.replace("900", "800"))).isEmpty();
    }

    @Test
    void what_came_in_is_what_was_done_and_is_still_open_where_it_adds_up() {
        String flow = "全年收到申请93件，另有上年结转4件。\n\n当年办结96件，年底尚有1件正在办理。";
        assertThat(balances(flow)).containsExactly("96件 = 93件 + 4件 - 1件");
        assertThat(balances(flow.replace("96", "95"))).isEmpty();
        assertThat(accusations(flow.replace("96", "95"))).isEmpty();
    }

    @Test
    void the_first_items_of_a_list_are_summed_up_behind_it() {
        String list = "办结23件，其中同意公开14件，部分公开2件，不予公开1件，信息不存在6件。前两项合计16件。";
        assertThat(balances(list)).contains("16件 = 14件 + 2件");
        assertThat(balances(list.replace("合计16", "合计18"))).doesNotContain("18件 = 14件 + 2件");
    }

    private List<String> bounds(String sentence) {
        return audit(sentence).evaluations().stream()
                .filter(e -> e.relation().comparison() == Comparison.AT_MOST && e.outcome() == Outcome.HOLDS)
                .map(e -> told(e.relation()))
                .toList();
    }

    private List<String> balances(String sentence) {
        return audit(sentence).evaluations().stream()
                .filter(e -> e.relation().rule().equals("stated-balance") && e.outcome() == Outcome.HOLDS)
                .map(e -> told(e.relation()))
                .toList();
    }

    private String accusations(String sentence) {
        return audit(sentence).findings().stream()
                .filter(finding -> finding.level() != Level.NOTE)
                .map(finding -> told(finding.evaluation().relation()))
                .collect(Collectors.joining("; "));
    }

    private static String told(Relation relation) {
        String comparison = relation.comparison() == Comparison.EQUAL
                ? " = "
                : relation.comparison() == Comparison.AT_MOST ? " <= " : " >= ";
        return told(relation.left()) + comparison + told(relation.right());
    }

    private static String told(Expression expression) {
        if (expression instanceof Expression.Term term) {
            return term.figure().text();
        } else if (expression instanceof Expression.Constant constant) {
            return constant.quantity().value().toString();
        }
        String sign = expression instanceof Expression.Sum
                ? " + "
                : expression instanceof Expression.Difference
                        ? " - "
                        : expression instanceof Expression.Growth ? " from " : "/";
        return expression.operands().stream().map(SentencesTest::told).collect(Collectors.joining(sign));
    }

    private static List<CSVRecord> cases() throws IOException {
        return CsvRows.of(SentencesTest.class, "sentences.csv");
    }
}
