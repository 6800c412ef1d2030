package org.countercheck.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.countercheck.CsvRows;
import org.countercheck.document.Document;
import org.countercheck.figure.Figure;
import org.countercheck.reader.Readers;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Measures table figures against the labelled reports beside the project, where they are there. */
class TableCorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus/generated");

    @Test
    void every_labelled_cell_of_a_text_is_a_figure_with_its_path() throws IOException {
        measure("txt");
    }

    @Test
    void every_labelled_cell_of_a_markdown_table_is_a_figure_with_its_path() throws IOException {
        measure("md");
    }

    @Test
    void every_labelled_cell_of_a_page_is_a_figure_with_its_path() throws IOException {
        measure("html");
    }

    @Test
    void every_labelled_cell_of_a_separate_table_is_a_figure_with_its_path() throws IOException {
        measure("table.csv");
    }

    private static void measure(String extension) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "the labelled corpus is not beside the project");
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        for (String folder : List.of("clean", "planted")) {
            try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith("." + extension))
                        .sorted()
                        .toList()) {
                    String base = file.getFileName().toString().replace("." + extension, "");
                    Path labels = file.resolveSibling(base + ".cells.csv");
                    if (extension.equals("table.csv") || !Files.exists(file.resolveSibling(base + ".table.csv"))) {
                        cells += compare(file, labels, wrong);
                    }
                }
            }
        }
        assertThat(wrong).as("of " + cells + " labelled cells").isEmpty();
        assertThat(cells).isPositive();
    }

    private static int compare(Path file, Path labels, List<String> wrong) throws IOException {
        Map<Integer, Figure> figures = new HashMap<>();
        for (Figure f : TestTables.figures(document(file))) {
            figures.put(f.span().start(), f);
        }
        int count = 0;
        for (CSVRecord row : CsvRows.of(labels)) {
            count++;
            Figure figure = figures.remove(Integer.parseInt(row.get("offset")));
            String path = figure == null ? "" : String.join(">", figure.label());
            if (figure == null) {
                wrong.add(file.getFileName() + ": missed " + row.get("path") + " " + row.get("text"));
            } else if (!path.equals(row.get("path"))) {
                wrong.add(file.getFileName() + ": " + path + " for " + row.get("path"));
            } else if (!figure.text().equals(row.get("text"))
                    || !figure.columns().isEmpty()) {
                wrong.add(
                        file.getFileName() + ": text " + figure.text() + figure.columns() + " for " + row.get("text"));
            } else if (!figure.unit().symbol().equals(row.get("unit").replace("万元", "元"))) {
                wrong.add(file.getFileName() + ": unit " + figure.unit() + " for " + row.get("unit"));
            }
        }
        figures.values().forEach(f -> wrong.add(file.getFileName() + ": invented " + f + f.label()));
        return count;
    }

    static Document document(Path file) throws IOException {
        return Readers.standard().read(file);
    }
}
