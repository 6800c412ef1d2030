package org.countercheck.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Relation;
import org.junit.jupiter.api.Test;

class MinimalRepairTest {

    @Test
    void six_figures_must_change_and_three_of_them_are_certain() {
        OpenGovernment report = new OpenGovernment();
        List<Repair> repairs = new MinimalRepair().search(report.sheet.relations());
        assertThat(repairs).allMatch(Repair::complete);
        assertThat(repairs.stream().mapToInt(Repair::size).sum()).isEqualTo(6);
        assertThat(repairs.stream().flatMap(r -> r.common().stream()))
                .containsExactlyInAnyOrder(report.answeredOnTime, report.tFax, report.tLetters);
    }

    @Test
    void a_difference_between_the_two_parts_joins_them_and_changes_nothing() {
        OpenGovernment report = new OpenGovernment();
        report.sheet.relate(
                "pending",
                Sheet.difference(report.tReceived, report.tClosed),
                Comparison.EQUAL,
                Sheet.difference(report.received, report.answered));
        List<Repair> repairs = new MinimalRepair().search(report.sheet.relations());
        assertThat(repairs).singleElement().satisfies(repair -> {
            assertThat(repair.size()).isEqualTo(6);
            assertThat(repair.common()).containsExactlyInAnyOrder(report.answeredOnTime, report.tFax, report.tLetters);
        });
    }

    @Test
    void a_single_wrong_part_seen_from_two_sides_is_the_only_smallest_repair() {
        // 12 = 5 + 6 + 2 in the table; the prose agrees with the total and with 5 and 6, and says 1 where the table
        // says 2.
        Sheet sheet = new Sheet();
        Figure total = sheet.cell("总计", 12);
        Figure wrong = sheet.cell("总计>丙", 2);
        sheet.total(total, sheet.cell("总计>甲", 5), sheet.cell("总计>乙", 6), wrong);
        sheet.tie(sheet.prose("丙", 1), wrong);
        assertThat(new MinimalRepair().search(sheet.relations()))
                .singleElement()
                .satisfies(repair -> {
                    assertThat(repair.sets()).containsExactly(List.of(wrong));
                    assertThat(repair.common()).containsExactly(wrong);
                });
    }

    @Test
    void a_sum_alone_is_repaired_by_any_of_its_figures_that_stays_possible() {
        // 10 = 1 + 12: the total may become 13, the 12 may become 9, but the 1 cannot become -2.
        Sheet sheet = new Sheet();
        Figure total = sheet.cell("总计", 10);
        Figure one = sheet.cell("总计>甲", 1);
        Figure twelve = sheet.cell("总计>乙", 12);
        sheet.total(total, one, twelve);
        assertThat(new MinimalRepair().search(sheet.relations()))
                .singleElement()
                .satisfies(repair -> {
                    assertThat(repair.sets()).containsExactlyInAnyOrder(List.of(total), List.of(twelve));
                    assertThat(repair.common()).isEmpty();
                });
    }

    @Test
    void what_holds_needs_no_repair() {
        Sheet sheet = new Sheet();
        sheet.total(sheet.cell("总计", 13), sheet.cell("总计>甲", 1), sheet.cell("总计>乙", 12));
        assertThat(new MinimalRepair().search(sheet.relations())).isEmpty();
    }

    @Test
    void nothing_is_claimed_when_the_limit_is_reached() {
        OpenGovernment report = new OpenGovernment();
        assertThat(new MinimalRepair(1, 20_000).search(report.sheet.relations()))
                .allSatisfy(r -> assertThat(r.complete()).isFalse())
                .allSatisfy(r -> assertThat(r.common()).isEmpty());
        assertThat(new MinimalRepair(8, 3).search(report.sheet.relations()))
                .anySatisfy(r -> assertThat(r.complete()).isFalse());
    }

    /** Independent check by trying every set of figures with small changes. */
    @Test
    void every_smallest_set_is_found() {
        Random random = new Random(11);
        for (int round = 0; round < 150; round++) {
            Sheet sheet = new Sheet();
            List<Figure> cells = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                cells.add(sheet.cell("行" + i, 3 + random.nextInt(3)));
            }
            for (int i = 0; i < 3; i++) {
                List<Figure> some = new ArrayList<>(cells);
                Collections.shuffle(some, random);
                sheet.total(some.get(0), some.subList(1, 2 + random.nextInt(2)).toArray(Figure[]::new));
            }
            Set<Set<Figure>> expected = byTrying(cells, sheet.relations());
            Set<Set<Figure>> found = new HashSet<>();
            List<Repair> repairs = new MinimalRepair().search(sheet.relations());
            if (repairs.size() == 1 && repairs.get(0).complete()) {
                repairs.get(0).sets().forEach(set -> found.add(new HashSet<>(set)));
                assertThat(found).as("round %d: %s", round, sheet.relations()).isEqualTo(expected);
            }
        }
    }

    private static Set<Set<Figure>> byTrying(List<Figure> cells, List<Relation> relations) {
        Set<Set<Figure>> smallest = new HashSet<>();
        for (int size = 1; size <= 4 && smallest.isEmpty(); size++) {
            for (int mask = 0; mask < 1 << cells.size(); mask++) {
                if (Integer.bitCount(mask) == size && isRepairable(cells, relations, mask)) {
                    Set<Figure> set = new HashSet<>();
                    for (int i = 0; i < cells.size(); i++) {
                        if ((mask >> i & 1) == 1) {
                            set.add(cells.get(i));
                        }
                    }
                    smallest.add(set);
                }
            }
        }
        return smallest;
    }

    private static boolean isRepairable(List<Figure> cells, List<Relation> relations, int mask) {
        long[] values = cells.stream()
                .mapToLong(f -> f.quantity().value().toLongExact())
                .toArray();
        return tryFrom(0, cells, relations, mask, values);
    }

    private static boolean tryFrom(int i, List<Figure> cells, List<Relation> relations, int mask, long[] values) {
        if (i == cells.size()) {
            return relations.stream().allMatch(r -> {
                List<Figure> figures = r.figures();
                long total = values[cells.indexOf(figures.get(0))];
                long parts = figures.stream()
                        .skip(1)
                        .mapToLong(f -> values[cells.indexOf(f)])
                        .sum();
                return total == parts;
            });
        }
        if ((mask >> i & 1) == 0) {
            return tryFrom(i + 1, cells, relations, mask, values);
        }
        long before = values[i];
        for (long value = 0; value <= 20; value++) {
            values[i] = value;
            if (tryFrom(i + 1, cells, relations, mask, values)) {
                values[i] = before;
                return true;
            }
        }
        values[i] = before;
        return false;
    }

    @Test
    void three_wrong_cells_of_two_thousand_are_the_smallest_repair() {
        assertThat(new MinimalRepair().search(table(50, 40).relations()))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.size()).isEqualTo(3);
                    assertThat(r.complete()).isTrue();
                });
    }

    @Test
    void a_search_that_ends_early_claims_nothing() {
        assertThat(new MinimalRepair(2).search(table(50, 40).relations()))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.complete()).isFalse();
                    assertThat(r.common()).isEmpty();
                });
    }

    /** Rows and columns with totals, in which three cells are wrong. */
    private static Sheet table(int rows, int columns) {
        Sheet sheet = new Sheet();
        Figure[][] cells = new Figure[rows + 1][columns + 1];
        for (int r = 0; r <= rows; r++) {
            for (int c = 0; c <= columns; c++) {
                long value = (r == rows ? rows : 1) * (c == columns ? columns : 1) * 7L;
                boolean wrong = r < rows && c < columns && r % 20 == 5 && c == r / 3;
                cells[r][c] = sheet.cell("行" + r, "列" + c, wrong ? value + 1 + r : value);
            }
        }
        for (int r = 0; r <= rows; r++) {
            Figure[] parts = new Figure[columns];
            System.arraycopy(cells[r], 0, parts, 0, columns);
            sheet.total(cells[r][columns], parts);
        }
        for (int c = 0; c <= columns; c++) {
            Figure[] parts = new Figure[rows];
            for (int r = 0; r < rows; r++) {
                parts[r] = cells[r][c];
            }
            sheet.total(cells[rows][c], parts);
        }
        return sheet;
    }
}
