package org.countercheck.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countercheck.reader.Reading.blocks;
import static org.countercheck.reader.Reading.read;

import java.nio.charset.StandardCharsets;
import org.countercheck.document.Document;
import org.countercheck.document.Table;
import org.countercheck.source.Passage;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    @Test
    void headings_paragraphs_and_bold_lines_are_told_apart() {
        assertThat(
                        blocks(
                                read(
                                        "r.html",
                                        "<html><head><title>x</title><style>p{}</style></head><body><p><strong>某局报告</strong></p>",
                                        "<p><b>一、概况</b></p><p>&emsp;&emsp;受理<em>12</em>件。</p><script>alert(3)</script><h3>二、其他</h3><div>办结<br>一件。<br>无。</div></body></html>")))
                .containsExactly("H1 某局报告", "H2 一、概况", "P 受理12件。", "H3 二、其他", "P 办结一件。", "P 无。");
    }

    @Test
    void cells_keep_their_spans_and_a_full_width_title_becomes_the_caption() {
        assertThat(
                        blocks(
                                read(
                                        "r.html",
                                        "<h2>附表</h2><table><tr><th colspan=3>统计表<br>（2018年度）</th></tr><tr><th colspan=2>指标</th><th>数量</th></tr>",
                                        "<tr><td rowspan=2>其中</td><td>来访</td><td><span>1&nbsp;200</span></td></tr><tr><td>来信</td><td></td></tr></table>")))
                .containsExactly("H2 附表", "P 统计表（2018年度）", "T [附表 统计表（2018年度）] 指标|^|数量 / 其中|来访|1\u00a0200 / ^|来信|");
    }

    @Test
    void an_entity_maps_to_all_the_characters_that_print_it() {
        Document document = read("r.html", "<p>一</p><p>a&lt;b&#20214;&amp;7件</p>");
        Passage text = Reading.passages(document).get(1);
        assertThat(text.toString()).isEqualTo("a<b件&7件");
        assertThat(document.source().text(text.source(3, 4))).isEqualTo("&#20214;");
        assertThat(document.source().text(text.source(5, 7))).isEqualTo("7件");
    }

    @Test
    void a_table_that_lays_out_the_page_is_no_table_of_the_document() {
        assertThat(
                        blocks(
                                read(
                                        "r.html",
                                        "<table><tr><td><p>受理12件。</p><table><tr><td>甲</td><td>1</td></tr></table></td><td>边栏。</td></tr></table>")))
                .containsExactly("P 受理12件。", "T [] 甲|1", "P 边栏。");
    }

    @Test
    void huge_spans_are_cut_to_the_rows_and_columns_that_can_be() {
        Table table = Reading.table(read(
                "r.html",
                "<table><tr><td rowspan=999999999 colspan=999999999>甲</td><td>1</td></tr><tr><td>2</td></tr></table>"));
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.columns()).isEqualTo(1001);
    }

    @Test
    void a_grid_beyond_the_limit_is_refused_before_it_is_built() {
        String row = "<tr><td colspan=1000>甲</td><td>1</td></tr>";
        byte[] page = ("<table>" + row.repeat(2000) + "</table>").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Readers.standard().read(new Input("r.html", page, Limits.DEFAULT)))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> assertThat(e.reason())
                        .isEqualTo(UnreadableDocumentException.Cause.TOO_LARGE));
    }

    @Test
    void deep_nesting_ends_in_a_typed_error_with_its_place() {
        String page = "<p>一</p>" + "<div>".repeat(100_000) + "12";
        assertThatThrownBy(() -> read("r.html", page))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("r.html:1:")
                .hasMessageContaining("nested");
    }

    @Test
    void mended_markup_still_leads_into_the_source() {
        Document document = read("r.html", "<table><tr>漏<td>甲<td>12</table><p>乙<b>丙</p>丁</b>");
        for (Passage passage : Reading.passages(document)) {
            for (int i = 0; i < passage.length(); i++) {
                assertThat(document.source().text(passage.source(i, i + 1)))
                        .isEqualTo(String.valueOf(passage.charAt(i)));
            }
        }
        assertThat(blocks(document)).containsExactly("H1 漏", "T [漏] 甲|12", "P 乙丙", "H2 丁");
    }
}
