package org.countercheck.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Relation;
import org.junit.jupiter.api.Test;

class ThroughputTest {

    /** The goal is 1 ms on one idle core; the bound leaves room for a busy machine. */
    @Test
    void three_hundred_relations_are_evaluated_within_a_millisecond_or_little_more() {
        List<Relation> relations = relations();
        Evaluator evaluator = new Evaluator();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 300; round++) {
            long start = System.nanoTime();
            relations.forEach(evaluator::evaluate);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best).isLessThan(2_000_000L);
    }

    private static List<Relation> relations() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 60; i++) {
            Figure total = sheet.prose("总数", 674 + i);
            Figure part = sheet.prose("当面", 156 + i);
            Figure net = sheet.prose("网络", 72);
            Figure letters = sheet.prose("信函", 446);
            sheet.total(total, part, net, letters);
            sheet.share(sheet.percent("当面", "23.14"), part, total);
            sheet.growth(sheet.percent("增长", "13.15"), total, letters);
            sheet.tie(total, sheet.cell("总数", 674));
            sheet.tie(part, sheet.cell("总数>当面", 156));
        }
        return new ArrayList<>(sheet.relations());
    }
}
