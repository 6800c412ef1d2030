package org.countercheck.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Evaluation;
import org.junit.jupiter.api.Test;

/** What words leave open accuses only where one slip of the pen explains it. */
class SuppositionsTest {

    private final Sheet sheet = new Sheet();

    @Test
    void a_likely_list_that_one_digit_puts_right_is_told() {
        sheet.open(Basis.LIKELY, sheet.prose("办结", 8527), sheet.prose("来电", 5412), sheet.prose("来信", 3215));
        assertThat(told()).hasSize(1);
    }

    @Test
    void a_likely_list_that_no_digit_puts_right_is_dropped() {
        sheet.open(Basis.LIKELY, sheet.prose("办结", 8527), sheet.prose("来电", 5412), sheet.prose("来信", 2001));
        assertThat(told()).isEmpty();
    }

    @Test
    void a_likely_list_of_small_numbers_is_dropped_since_a_slip_fits_by_chance() {
        sheet.open(Basis.LIKELY, sheet.prose("办结", 62), sheet.prose("来电", 41), sheet.prose("来信", 11));
        assertThat(told()).isEmpty();
    }

    @Test
    void a_slip_that_spoils_what_holds_explains_nothing() {
        Figure total = sheet.prose("办结", 8527);
        Figure calls = sheet.prose("来电", 5412);
        Figure letters = sheet.prose("来信", 3215);
        sheet.open(Basis.LIKELY, total, calls, letters);
        sheet.next();
        sheet.tie(total, sheet.cell("办结", 8527));
        sheet.tie(calls, sheet.cell("来电", 5412));
        sheet.tie(letters, sheet.cell("来信", 3215));
        assertThat(told()).hasSize(3).noneMatch(e -> e.relation().basis().isOpen());
    }

    @Test
    void a_likely_list_that_lacks_a_number_printed_beside_it_is_dropped() {
        sheet.open(Basis.LIKELY, sheet.prose("办结", 8527), sheet.prose("来电", 5412), sheet.prose("来信", 3015));
        assertThat(told()).hasSize(1);
        sheet.prose("来访", 100);
        assertThat(told()).isEmpty();
    }

    @Test
    void a_possible_list_is_told_only_where_the_same_digit_puts_something_else_right() {
        Figure letters = sheet.prose("来信", 3215);
        sheet.open(Basis.POSSIBLE, sheet.prose("办结", 8527), sheet.prose("来电", 5412), letters);
        assertThat(told()).isEmpty();
        sheet.next();
        sheet.tie(letters, sheet.cell("来信", 3115));
        assertThat(told()).hasSize(2);
    }

    private List<Evaluation> told() {
        return Suppositions.weighed(sheet.figures(), sheet.evaluations());
    }
}
