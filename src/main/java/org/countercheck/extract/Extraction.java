package org.countercheck.extract;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.countercheck.document.Document;
import org.countercheck.document.Problem;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Figure;
import org.countercheck.figure.SetAside;

/**
 * All that was read out of one document: every numeral is a figure or set aside, in reading order.
 *
 * @param document what was read
 * @param figures the numbers, in reading order
 * @param setAside numerals that are not figures, in reading order
 * @param statements what sentences and tables state about the figures, in reading order
 * @param problems what could not be read
 */
public record Extraction(
        Document document,
        List<Figure> figures,
        List<SetAside> setAside,
        List<Statement> statements,
        List<Problem> problems) {

    /** Copies the lists. */
    public Extraction {
        Objects.requireNonNull(document, "document");
        figures = List.copyOf(figures);
        setAside = List.copyOf(setAside);
        statements = List.copyOf(statements);
        problems = List.copyOf(problems);
    }

    /** The same extraction with every figure replaced, in its statements as well. */
    public Extraction with(UnaryOperator<Figure> other) {
        return new Extraction(
                document,
                figures.stream().map(other).toList(),
                setAside,
                statements.stream().map(statement -> statement.with(other)).toList(),
                problems);
    }
}
