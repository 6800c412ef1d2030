package org.countercheck.rule.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countercheck.rule.Fit;
import org.countercheck.rule.Rule;
import org.countercheck.rule.Rulebook;
import org.countercheck.rule.Vocabulary;

/**
 * Loads rulebooks: directories with {@code rules.csv}, and optionally {@code aliases.csv} and {@code rulebook.csv}. All mistakes of all files are reported at
 * once.
 */
public final class Rulebooks {

    private static final String RULES = "rules.csv";
    private static final String ALIASES = "aliases.csv";
    private static final String BOOK = "rulebook.csv";
    private static final String BUNDLED = "/org/countercheck/rules/";

    private Rulebooks() {}

    /** Where the files of one rulebook come from. */
    private interface Shelf {
        /** The bytes of a file, and what messages call it; empty if there is no such file. */
        Optional<byte[]> read(String name) throws IOException;

        /** What messages call a file. */
        String address(String name);
    }

    /**
     * The rulebooks that come with Countercheck, in order of their names in {@code index.txt}.
     *
     * @throws RuleFileException if they have mistakes, which the tests of this project rule out
     */
    public static List<Rulebook> bundled() {
        List<Rulebook> books = new ArrayList<>();
        try (InputStream in = Rulebooks.class.getResourceAsStream(BUNDLED + "index.txt")) {
            if (in == null) {
                return List.of();
            }
            String index = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            index.lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .forEach(n -> books.add(bundled(n)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(books);
    }

    private static Rulebook bundled(String name) {
        return load(name, new Shelf() {
            @Override
            public Optional<byte[]> read(String file) throws IOException {
                try (InputStream in = Rulebooks.class.getResourceAsStream(BUNDLED + name + "/" + file)) {
                    return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
                }
            }

            @Override
            public String address(String file) {
                return name + "/" + file;
            }
        });
    }

    /**
     * The rulebook in a directory.
     *
     * @throws RuleFileException with every mistake of every file
     */
    public static Rulebook load(Path directory) {
        Path name = directory.toAbsolutePath().normalize().getFileName();
        return load(name == null ? "rules" : name.toString(), new Shelf() {
            @Override
            public Optional<byte[]> read(String file) throws IOException {
                Path path = directory.resolve(file);
                if (!Files.isRegularFile(path)) {
                    return Optional.empty();
                }
                try (InputStream in = Files.newInputStream(path)) {
                    return Optional.of(in.readNBytes(CsvTable.LARGEST + 1));
                }
            }

            @Override
            public String address(String file) {
                return directory.resolve(file).toString();
            }
        });
    }

    /**
     * All rulebooks at a path: the one in the directory, or else one for each directory in it that has {@code rules.csv}, by name.
     *
     * @throws RuleFileException with every mistake of every file
     */
    public static List<Rulebook> loadAll(Path directory) {
        if (Files.isRegularFile(directory.resolve(RULES)) || !Files.isDirectory(directory)) {
            return List.of(load(directory));
        }
        List<Path> books;
        try (Stream<Path> entries = Files.list(directory)) {
            books = entries.filter(d -> Files.isRegularFile(d.resolve(RULES)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new RuleFileException(
                    List.of(CsvTable.inFile(directory.toString(), "file-unreadable", String.valueOf(e.getMessage()))));
        }
        if (books.isEmpty()) {
            return List.of(load(directory));
        }
        List<Rulebook> loaded = new ArrayList<>();
        List<RuleProblem> problems = new ArrayList<>();
        for (Path book : books) {
            try {
                loaded.add(load(book));
            } catch (RuleFileException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new RuleFileException(problems);
        }
        return List.copyOf(loaded);
    }

    private static Rulebook load(String name, Shelf shelf) {
        List<RuleProblem> problems = new ArrayList<>();
        Optional<CsvTable> rules = table(shelf, RULES, problems);
        if (rules.isEmpty() && problems.isEmpty()) {
            problems.add(CsvTable.inFile(shelf.address(RULES), "file-missing"));
        }
        List<Rule> read = rules.filter(t -> problems.isEmpty())
                .map(t -> RuleTable.read(t, problems))
                .orElse(List.of());
        Vocabulary words = table(shelf, ALIASES, problems)
                .filter(t -> !t.rows().isEmpty())
                .map(t -> AliasTable.read(t, problems))
                .orElse(Vocabulary.EMPTY);
        Optional<BookTable> book = table(shelf, BOOK, problems).map(t -> BookTable.read(t, problems));
        if (!problems.isEmpty()) {
            throw new RuleFileException(problems);
        }
        String title = book.map(BookTable::title).filter(t -> !t.isEmpty()).orElse(name);
        return new Rulebook(name, title, words, read, book.map(BookTable::fit).orElse(Fit.EVERYTHING));
    }

    private static Optional<CsvTable> table(Shelf shelf, String file, List<RuleProblem> problems) {
        try {
            return shelf.read(file).map(bytes -> CsvTable.read(shelf.address(file), bytes, problems));
        } catch (IOException e) {
            problems.add(CsvTable.inFile(shelf.address(file), "file-unreadable", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }
}
