package org.countercheck.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextRendererTest extends RendererTest {

    @Override
    Renderer renderer() {
        return new TextRenderer();
    }

    @Override
    void check(String output) {
        assertThat(output).endsWith("\n");
        assertThat(output.chars().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
    }

    @Test
    void the_printed_line_is_shown_with_the_number_marked() throws IOException {
        assertThat(rendered(Locale.CHINESE, one()))
                .contains("one.txt:2:12  以来信方式提出的申请有«446件»，另见附表")
                .contains("one.txt:4:1   信函申请数 «444»");
    }

    @Test
    void a_finding_that_follows_from_another_stands_below_it() throws IOException {
        String output = rendered(Locale.CHINESE, many());
        int cause = output.indexOf("F1 ");
        int same = output.indexOf("同一原因");
        assertThat(cause).isPositive().isLessThan(same);
        assertThat(output.indexOf("F2 ")).isGreaterThan(same).isLessThan(output.indexOf("F3 "));
    }

    @Test
    void figures_of_one_sentence_are_marked_in_one_line() throws IOException {
        assertThat(rendered(Locale.CHINESE, many())).contains("收到«30件»，其中来信«10件»，来访«15件»，占50.0%，超期3件");
    }

    @Test
    void coverage_counts_figures_of_decided_relations() throws IOException {
        assertThat(rendered(Locale.CHINESE, many())).contains("正文4/5，统计表2/2");
    }

    @Test
    void an_audit_that_read_no_figures_does_not_claim_agreement() throws IOException {
        assertThat(rendered(Locale.CHINESE, empty())).contains("没有读到数字").doesNotContain("未发现");
    }

    @Test
    void colours_are_used_only_when_asked_for() throws IOException {
        StringBuilder out = new StringBuilder();
        renderer().render(List.of(one()), new Renderer.Options(Locale.CHINESE, true, 80), out);
        assertThat(out.toString()).contains("\u001b[1;31m").contains("\u001b[1;4m446件\u001b[0m");
    }

    @Test
    void long_chinese_lines_are_wrapped_by_columns_and_not_before_a_stop() {
        List<String> lines = TerminalText.wrap("正文称全部按期答复，但是表中另有一百零一件。", 20);
        assertThat(lines).allSatisfy(l -> assertThat(TerminalText.width(l)).isLessThanOrEqualTo(20));
        assertThat(lines).noneSatisfy(l -> assertThat(l).startsWith("，"));
        assertThat(String.join("", lines)).isEqualTo("正文称全部按期答复，但是表中另有一百零一件。");
    }

    @Test
    void english_lines_are_wrapped_at_spaces_and_long_words_are_cut() {
        assertThat(TerminalText.wrap("one two three", 8)).containsExactly("one two", "three");
        assertThat(TerminalText.wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
        assertThat(TerminalText.wrap("", 4)).containsExactly("");
    }

    @Test
    void marks_that_turn_the_direction_of_writing_are_made_visible() {
        assertThat(TerminalText.harmless("a\u202eb\u001b[2J\u0085")).isEqualTo("a\ufffdb\ufffd[2J\ufffd");
        assertThat(TerminalText.harmless("甲\t乙\n丙")).isEqualTo("甲 乙 丙");
    }
}
