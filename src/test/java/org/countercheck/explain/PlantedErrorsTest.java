package org.countercheck.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.countercheck.CsvRows;
import org.countercheck.figure.Figure;
import org.junit.jupiter.api.Test;

/** Reads labelled relations of documents with one planted error each, so that explanations are tested apart from reading. */
class PlantedErrorsTest {

    private static final Path PLANTED = Path.of("../shared/corpus/generated/planted");

    @Test
    void the_planted_figure_is_ranked_first_and_no_explanation_fails_its_check() throws IOException {
        assumeTrue(Files.isDirectory(PLANTED), "no labelled documents beside the project");
        int first = 0;
        int known = 0;
        for (Path expected : expectations()) {
            Labelled document = new Labelled(expected);
            Context context = Context.of(document.figures(), document.evaluations());
            List<Explainer.Diagnosis> diagnoses = new Explainer(context).diagnose();
            diagnoses.forEach(d -> d.explanations().forEach(e -> Recheck.check(d.evaluation(), e)));
            for (CSVRecord row : CsvRows.of(expected)) {
                String suspect = row.get("suspects");
                if (!row.get("class").equals("contradiction") || suspect.contains(";") && !suspect.contains("w@")) {
                    continue;
                }
                Figure planted = document.byPlace.get(Labelled.place(suspect.split(";")[0]));
                List<Explainer.Diagnosis> about = diagnoses.stream()
                        .filter(d -> d.evaluation().relation().figures().contains(planted))
                        .toList();
                if (planted == null || about.isEmpty()) {
                    continue;
                }
                known++;
                boolean right = about.stream().allMatch(d -> d.suspects().get(0).equals(planted));
                first += right ? 1 : 0;
            }
        }
        assertThat(known).isGreaterThan(30);
        assertThat(100 * first / known).as("%d of %d", first, known).isGreaterThanOrEqualTo(80);
    }

    private static List<Path> expectations() throws IOException {
        try (Stream<Path> files = Files.list(PLANTED)) {
            return files.filter(p -> p.toString().endsWith(".expected.csv"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }
}
