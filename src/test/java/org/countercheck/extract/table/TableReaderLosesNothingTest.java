package org.countercheck.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.countercheck.figure.Figure;
import org.countercheck.figure.SetAside;
import org.countercheck.source.Passage;
import org.countercheck.source.Span;
import org.junit.jupiter.api.Test;

/** Whatever a table looks like, each of its numerals is a figure, set aside, or handed on. */
class TableReaderLosesNothingTest {

    private static final String[] CELLS = {
        "",
        "",
        "-",
        "3",
        "12",
        "1,234",
        "5.50",
        "2019",
        "2021",
        "201",
        "05",
        "３",
        "7%",
        "8件",
        "约5件",
        "-2",
        "一、甲",
        "（一）乙",
        "1.丙",
        "（2）丁",
        "① 戊",
        "其中：己",
        "其中",
        "  缩进3项",
        "合计",
        "总计（1+2）",
        "小计",
        "单位",
        "件",
        "万元",
        "类",
        "款",
        "项目",
        "金额（万元）",
        "序号",
        "年份",
        "栏次",
        "2020年",
        "注：含2所",
        "第20条",
        "（不同方式计1次）",
        "1.1 庚",
        "占比",
        "3:2"
    };

    @Test
    void every_digit_of_random_tables_is_accounted_for() {
        Random random = new Random(20240101);
        for (int round = 0; round < 3000; round++) {
            int columns = 1 + random.nextInt(6);
            String[] rows = new String[1 + random.nextInt(9)];
            for (int r = 0; r < rows.length; r++) {
                StringBuilder row = new StringBuilder();
                for (int c = 0; c < columns; c++) {
                    row.append(c == 0 ? "" : "|").append(CELLS[random.nextInt(CELLS.length)]);
                }
                rows[r] = row.toString();
            }
            check(rows);
        }
    }

    private static void check(String[] rows) {
        String text = "\n" + String.join("\n", rows);
        TableReading reading = TestTables.read("", rows);
        boolean[] covered = new boolean[text.length()];
        reading.figures().stream().map(Figure::span).forEach(s -> cover(covered, s));
        reading.setAside().stream().map(SetAside::span).forEach(s -> cover(covered, s));
        reading.texts().stream().map(Passage::source).forEach(s -> cover(covered, s));
        for (int i = 0; i < text.length(); i++) {
            if (CellNumber.digit(text.charAt(i)) >= 0) {
                assertThat(covered[i]).as("digit at %s of %s", i, text).isTrue();
            }
        }
    }

    private static void cover(boolean[] covered, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            assertThat(covered[i]).as("offset %s twice", i).isFalse();
            covered[i] = true;
        }
    }
}
