package org.countercheck.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.countercheck.Countercheck;
import org.countercheck.audit.Audit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A table of 2,000 cells whose rows and columns add up but for three cells: reading it, finding what is broken, and which cells are wrong. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class TableBenchmark {

    private static final int ROWS = 50;
    private static final int COLUMNS = 40;

    private final Countercheck countercheck = Countercheck.standard();
    private Path report;

    /** Writes the table. */
    @Setup
    public void write() throws Exception {
        StringBuilder text = new StringBuilder("各区受理情况表\n单位：件\n项目");
        for (int c = 0; c < COLUMNS; c++) {
            text.append("\t第").append(c + 1).append("组");
        }
        text.append("\t合计\n");
        for (int r = 0; r <= ROWS; r++) {
            text.append(r == ROWS ? "合计" : "单位" + (char) ('甲' + r));
            for (int c = 0; c <= COLUMNS; c++) {
                int value = (r == ROWS ? ROWS : 1) * (c == COLUMNS ? COLUMNS : 1) * 7;
                boolean wrong = r < ROWS && r % 20 == 5 && c == r / 3;
                text.append('\t').append(wrong ? value + 1 + r : value);
            }
            text.append('\n');
        }
        report = Files.writeString(Files.createTempFile("table", ".txt"), text);
    }

    /** Removes it. */
    @TearDown
    public void remove() throws Exception {
        Files.deleteIfExists(report);
    }

    /** One audit. */
    @Benchmark
    public Audit table() {
        return countercheck.audit(report);
    }
}
