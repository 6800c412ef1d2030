package org.countercheck.rule.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookCheckTest {

    @TempDir
    private Path folder;

    private RulebookCheck check(String... rules) throws IOException {
        StringBuilder file = new StringBuilder("id,level,relation,because,when\n");
        for (String rule : rules) {
            file.append(rule.replaceFirst(": ", ",error,\"")).append("\",\n");
        }
        Files.writeString(folder.resolve("rules.csv"), file, UTF_8);
        return RulebookCheck.of(folder);
    }

    private static List<String> told(List<RuleProblem> problems) {
        return problems.stream().map(p -> p.sentence(Locale.ENGLISH)).toList();
    }

    @Test
    void the_rulebooks_that_come_with_the_library_have_neither_mistakes_nor_remarks() {
        RulebookCheck check = RulebookCheck.of(Path.of("rules"));
        assertThat(told(check.mistakes())).isEmpty();
        assertThat(told(check.remarks())).isEmpty();
        assertThat(check.rulebooks()).hasSize(3);
    }

    @Test
    void an_equation_that_follows_from_others_is_told_with_them() throws IOException {
        RulebookCheck check = check("a: 总数 = 甲 + 乙", "b: 乙 = 丙 + 丁", "d: 戊 = 己", "c: 总数 - 甲 = 丙 + 丁");
        assertThat(told(check.remarks())).containsExactly("rule c says nothing new: it follows from a、b");
        assertThat(check.mistakes()).isEmpty();
    }

    @Test
    void equations_that_share_labels_but_say_different_things_stay() throws IOException {
        RulebookCheck check = check("a: 总数 = 甲 + 乙", "b: 乙 = 丙 + 丁", "c: 总数 - 甲 = 丙 + 戊");
        assertThat(check.remarks()).isEmpty();
        assertThat(check.mistakes()).isEmpty();
    }

    @Test
    void an_equation_that_others_rule_out_is_told_with_them() throws IOException {
        RulebookCheck check = check("a: 总数 = 甲 + 3", "b: 甲 = 总数 - 4");
        assertThat(told(check.mistakes())).containsExactly("rule b can never hold together with a");
    }

    @Test
    void bounds_that_leave_no_value_are_told() throws IOException {
        RulebookCheck check = check("a: 甲 / 乙 in 1 .. 5", "b: 甲 / 乙 > 5");
        assertThat(told(check.mistakes())).containsExactly("rule b can never hold together with a");
    }

    @Test
    void bounds_that_meet_in_one_value_are_no_contradiction() throws IOException {
        assertThat(check("a: 甲 / 乙 in 1 .. 5", "b: 甲 / 乙 >= 5").mistakes()).isEmpty();
    }

    @Test
    void a_bound_between_labels_contradicts_the_equation_that_links_them() throws IOException {
        RulebookCheck check = check("a: 甲 = 乙 + 1", "b: 甲 <= 乙");
        assertThat(told(check.mistakes())).containsExactly("rule b can never hold together with a");
    }

    @Test
    void the_same_bound_written_the_other_way_round_is_redundant() throws IOException {
        RulebookCheck check = check("a: 甲 <= 乙", "b: 乙 >= 甲");
        assertThat(told(check.remarks())).containsExactly("rule b says nothing new: it follows from a");
    }

    @Test
    void a_rule_that_always_holds_says_nothing() throws IOException {
        assertThat(told(check("a: 甲 + 乙 = 乙 + 甲").remarks())).containsExactly("rule a says nothing: it always holds");
    }

    @Test
    void labels_of_two_sources_are_two_unknowns() throws IOException {
        assertThat(check("a: prose:甲 = table:乙", "b: table:甲 = table:乙").remarks())
                .isEmpty();
    }

    @Test
    void a_rule_with_a_condition_proves_nothing() throws IOException {
        Files.writeString(
                folder.resolve("rules.csv"),
                "id,level,relation,because,when\na,error,甲 = 0,,没有*甲\nb,error,甲 = 1,,\n",
                UTF_8);
        assertThat(RulebookCheck.of(folder).mistakes()).isEmpty();
    }

    @Test
    void a_label_that_nothing_else_knows_is_told_with_its_place_and_a_suggestion() throws IOException {
        Files.writeString(
                folder.resolve("rulebook.csv"), "key,value\nat least,0\nlabel,收到申请数\nrow,当面申请数\nrow,信函申请数\n", UTF_8);
        RulebookCheck check = check("a: 收到申请数 = 当面申请数 + 信涵申请数");
        assertThat(check.remarks()).hasSize(1);
        RuleProblem remark = check.remarks().get(0);
        assertThat(remark.sentence(Locale.ENGLISH))
                .isEqualTo("neither aliases.csv nor rulebook.csv knows the label 信涵申请数; did you mean 信函申请数?");
        assertThat(remark.line().substring(remark.from(), remark.to())).isEqualTo("信涵申请数");
    }

    @Test
    void without_any_list_of_labels_none_is_unknown() throws IOException {
        assertThat(check("a: 收到申请数 = 当面申请数 + 信函申请数").remarks()).isEmpty();
    }

    @Test
    void mistakes_of_syntax_names_and_functions_are_all_told() throws IOException {
        RulebookCheck check = check("a: 甲 = summ(乙)", "a: 甲 = = 乙", "c: 甲 < 乙");
        assertThat(check.mistakes().stream().map(RuleProblem::key))
                .contains("function-unknown", "id-twice")
                .hasSizeGreaterThan(2);
    }
}
