package org.countercheck.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.countercheck.document.Document;
import org.countercheck.extract.Extraction;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Vocabulary;
import org.countercheck.rule.file.FormulaRule;
import org.countercheck.source.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Fifteen rules over units that are read already, beside the same sums written by hand over arrays; time of one unit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class PanelBenchmark {

    private static final int UNITS = 1000;
    private static final int RULES = 15;
    private static final int PARTS = 4;

    private final long[][] values = new long[UNITS][RULES * (PARTS + 1)];
    private Program[] programs;

    /** Makes the units and the rules: each a total of four parts. */
    @Setup
    public void fill() {
        Random random = new Random(3);
        List<String> headers = new ArrayList<>(List.of("单位"));
        List<FormulaRule> rules = new ArrayList<>();
        for (int r = 0; r < RULES; r++) {
            int at = r * (PARTS + 1);
            headers.addAll(List.of("t" + r, "a" + r, "b" + r, "c" + r, "d" + r));
            rules.add(FormulaRule.of("r" + r, Level.ERROR, "t" + r + " = a" + r + " + b" + r + " + c" + r + " + d" + r, ""));
            for (long[] unit : values) {
                for (int p = 1; p <= PARTS; p++) {
                    unit[at + p] = random.nextInt(1000) * Cell.SCALE;
                    unit[at] += unit[at + p];
                }
            }
        }
        List<Figure> template = Columns.of(headers).template("panel");
        Map<Figure, Integer> places = new HashMap<>();
        template.forEach(f -> places.put(f, f.span().start() - 1));
        Document document = new Document(SourceText.of("panel", ""), List.of(), List.of());
        Facts facts = new Facts(new Extraction(document, template, List.of(), List.of(), List.of()), Vocabulary.EMPTY, List.of());
        List<Program> all = new ArrayList<>();
        for (FormulaRule rule : rules) {
            for (Relation pattern : rule.patterns(facts)) {
                all.addAll(Program.of(pattern, places).orElseThrow());
            }
        }
        programs = all.toArray(new Program[0]);
    }

    /** By the programs of a panel, for units without blanks. */
    @Benchmark
    @OperationsPerInvocation(UNITS)
    public int programs() {
        int broken = 0;
        for (int u = 0; u < UNITS; u++) {
            for (Program program : programs) {
                broken += program.isFine(values[u]) ? 0 : 1;
            }
        }
        return broken;
    }

    /** By hand. */
    @Benchmark
    @OperationsPerInvocation(UNITS)
    public int byHand() {
        int broken = 0;
        for (int u = 0; u < UNITS; u++) {
            long[] v = values[u];
            for (int at = 0; at < v.length; at += PARTS + 1) {
                broken += v[at] == v[at + 1] + v[at + 2] + v[at + 3] + v[at + 4] ? 0 : 1;
            }
        }
        return broken;
    }
}
