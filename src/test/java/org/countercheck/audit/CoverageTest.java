package org.countercheck.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.countercheck.extract.Extractor;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.reader.Input;
import org.countercheck.reader.Limits;
import org.countercheck.reader.Readers;
import org.countercheck.rule.inferred.StatedSums;
import org.junit.jupiter.api.Test;

class CoverageTest {

    /** 12 = 7 + 5 is checked; nobody checks the 9 lectures, nor the table. */
    private static final String REPORT = """
            某馆2020年工作报告

            一、服务

            全年共举办活动12场，其中展览7场、沙龙5场。另有讲座9期。

            二、馆藏

            指标	单位	数量
            图书	册	31000
            期刊	种	240
            """;

    @Test
    void figures_are_counted_section_by_section_and_table_by_table() {
        assertThat(coverage().parts())
                .extracting(
                        Coverage.Part::title,
                        Coverage.Part::origin,
                        p -> p.covered().size(),
                        Coverage.Part::all)
                .containsExactly(tuple("一、服务", Origin.PROSE, 3, 4), tuple("二、馆藏", Origin.TABLE, 0, 2));
    }

    @Test
    void the_figures_that_nobody_checked_are_named() {
        List<Figure> unchecked = coverage().parts().get(0).uncovered();
        assertThat(unchecked).extracting(Figure::text).containsExactly("9期");
    }

    private static Coverage coverage() {
        Input input = new Input("report.txt", REPORT.getBytes(UTF_8), Limits.DEFAULT);
        Auditor auditor = new Auditor(Extractor.chinese(), List.of(new StatedSums()), List.of(), List.of());
        return auditor.audit(Readers.standard().read(input)).coverage();
    }
}
