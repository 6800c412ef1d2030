package org.countercheck.rule;

import java.util.List;

/**
 * Which documents a rulebook is for, judged by the labels of their tables.
 *
 * @param atLeast how many of {@code of} a document must have; 0 fits every document
 * @param of labels that such documents have
 * @param none labels that such documents do not have
 * @param rows further labels of the template, which say nothing about whether a document is meant
 */
public record Fit(int atLeast, List<String> of, List<String> none, List<String> rows) {

    /** For every document. */
    public static final Fit EVERYTHING = new Fit(0, List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Fit {
        of = List.copyOf(of);
        none = List.copyOf(none);
        rows = List.copyOf(rows);
    }

    /** Without further labels of the template. */
    public Fit(int atLeast, List<String> of, List<String> none) {
        this(atLeast, of, none, List.of());
    }

    /** Whether a document with these labels is one of those meant. */
    public boolean matches(Labels labels) {
        return none.stream().noneMatch(labels::has)
                && of.stream().filter(labels::has).limit(atLeast).count() == atLeast;
    }
}
