package org.countercheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.countercheck.Countercheck;
import org.countercheck.audit.Audit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The warm audit of one report, from the bytes of its file to findings; and of the same report many times over, to see that cost is linear. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AuditBenchmark {

    /** How many times the report stands in the file. */
    @Param({"1", "10", "100"})
    public int copies;

    private Countercheck countercheck;
    private Path report;

    /** Writes the report to audit. */
    @Setup
    public void write() throws IOException {
        Path shared = Path.of("../shared/seed/report.txt");
        Path source = Files.exists(shared) ? shared : Path.of("testdata/open-government-2014/report.txt");
        report = Files.createTempFile("report", ".txt");
        Files.writeString(report, (Files.readString(source) + "\n").repeat(copies));
        countercheck = Countercheck.standard();
    }

    /** Removes it. */
    @TearDown
    public void remove() throws IOException {
        Files.deleteIfExists(report);
    }

    /** One audit. */
    @Benchmark
    public Audit audit() {
        return countercheck.audit(report);
    }
}
