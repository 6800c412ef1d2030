package org.countercheck.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countercheck.reader.Reading.blocks;
import static org.countercheck.reader.Reading.read;

import java.nio.charset.StandardCharsets;
import org.countercheck.document.Document;
import org.countercheck.source.Passage;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    private static final String[] NARRATIVE = {
        "label,value,unit,section,quote",
        "来访,12,件,一、受理,\"受理来访12件，\"\"三公\"\"信息7条。\"",
        "三公信息,7,条,一、受理,\"受理来访12件，\"\"三公\"\"信息7条。\"",
        "来信,446件,件,二、其他,",
        "来电,1,次,二、其他,"
    };

    @Test
    void a_table_keeps_its_rows_and_quoted_commas() {
        assertThat(blocks(read("t.csv", "统计指标,单位,统计数", "一、受理,,", "本年增/减,件,\"1,200\"", "")))
                .containsExactly("T [] 统计指标|单位|统计数 / 一、受理|| / 本年增/减|件|1,200");
    }

    @Test
    void paths_become_a_column_for_each_level() {
        assertThat(blocks(read("t.csv", "指标,单位,数值", "一、受理>来访,件,12", "一、受理>来访>集体来访,件,5")))
                .containsExactly("T [] 指标|||单位|数值 / 一、受理|来访||件|12 / 一、受理|来访|集体来访|件|5");
    }

    @Test
    void slashes_part_levels_only_where_every_upper_level_is_shared() {
        assertThat(blocks(read("t.csv", "path,unit,value", "复议/维持,件,1", "复议/纠错,件,2")))
                .containsExactly("T [] path||unit|value / 复议|维持|件|1 / 复议|纠错|件|2");
        assertThat(blocks(read("t.csv", "path,unit,value", "本年增/减,件,1", "复议/纠错,件,2")))
                .containsExactly("T [] path|unit|value / 本年增/减|件|1 / 复议/纠错|件|2");
    }

    @Test
    void a_narrative_gives_each_sentence_once_under_its_section() {
        assertThat(blocks(read("narrative.csv", NARRATIVE)))
                .containsExactly("H1 一、受理", "P 受理来访12件，\"三公\"信息7条。", "H1 二、其他", "P 来信446件", "P 来电1次");
    }

    @Test
    void a_doubled_quote_is_one_character_that_two_print() {
        Document document = read("narrative.csv", NARRATIVE);
        Passage text = Reading.passages(document).get(1);
        int quote = text.toString().indexOf('"');
        assertThat(document.source().text(text.source(quote, quote + 1))).isEqualTo("\"\"");
        int seven = text.toString().indexOf('7');
        assertThat(document.source().text(text.source(seven, seven + 2))).isEqualTo("7条");
    }

    @Test
    void an_unterminated_quote_is_refused_with_its_line() {
        assertThatThrownBy(() -> read("t.csv", "甲,乙", "1,2", "3,\"4"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("t.csv:")
                .hasMessageContaining("quote");
    }

    @Test
    void line_ends_and_blanks_inside_cells_do_not_shift_offsets() {
        Document document = read("t.csv", StandardCharsets.UTF_8, "甲,乙\r\n\r\n\"a\r\nb\",12\r\n𠀀,7\r\n");
        assertThat(blocks(document)).containsExactly("T [] 甲|乙 / a\r\nb|12 / 𠀀|7");
        for (Passage passage : Reading.passages(document)) {
            assertThat(document.source().text(passage.source())).isEqualTo(passage.toString());
        }
    }

    @Test
    void a_pair_is_one_document_whose_places_name_both_files() {
        Input prose = new Input("n.csv", String.join("\n", NARRATIVE).getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
        Input table = new Input("s.csv", "指标,单位,数值\n来访,件,12\n".getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
        Document document = Readers.standard().readPair(prose, table);
        assertThat(document.name()).isEqualTo("n.csv+s.csv");
        Passage cell = Reading.table(document).at(1, 2).orElseThrow().text();
        assertThat(document.source().text(cell.source())).isEqualTo("12");
        assertThat(document.location(cell.source())).hasToString("s.csv:2:6");
        assertThat(document.location(Reading.passages(document).get(0).source()))
                .hasToString("n.csv:2:9");
    }
}
