package org.countercheck.rule.inferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countercheck.rule.inferred.ToldSentences.accused;
import static org.countercheck.rule.inferred.ToldSentences.held;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rates of the prose over levels that a table prints for several periods. */
class TableYearsTest {

    private static final String MONTHS = """
            本月共接警820起，比上月下降18%，比去年同期增长2.5%。消防类较上月少40%。

            月份\t治安\t消防\t合计
            2021年5月\t640\t160\t800
            2022年4月\t750\t250\t1000
            2022年5月\t670\t150\t820
            """;

    private static final String WEEKS = """
            本周接警540起，环比下降10%。

            时间\t治安\t消防\t合计
            上周\t400\t200\t600
            本周\t350\t190\t540
            """;

    @Test
    void a_month_is_compared_with_the_one_before_and_with_that_of_the_year_before() {
        assertThat(held(MONTHS))
                .anyMatch(r -> r.contains("18% = share(") && r.contains("1000 - "))
                .anyMatch(r -> r.contains("2.5% = growth(") && r.contains("800"));
    }

    @Test
    void what_has_changed_may_be_called_as_the_table_calls_it() {
        assertThat(held(MONTHS)).anyMatch(r -> r.contains("40% = share(") && r.contains("250 - ") && r.contains("150"));
    }

    @Test
    void this_week_is_compared_with_the_last() {
        assertThat(held(WEEKS)).anyMatch(r -> r.contains("10% = share(") && r.contains("600 - "));
    }

    @Test
    void a_rate_that_fits_no_level_of_the_table_accuses_nobody() {
        for (String text :
                List.of(MONTHS.replace("18%", "81%"), MONTHS.replace("40%", "4%"), WEEKS.replace("10%", "11%"))) {
            assertThat(accused(text)).isEmpty();
        }
    }
}
