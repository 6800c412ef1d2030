package org.countercheck.rule.file;

import java.util.List;

/** The words that rule files may use, for messages and suggestions. */
final class Names {

    static final List<String> SOURCES = List.of("table", "prose", "prior");
    static final List<String> FUNCTIONS = List.of("sum", "min", "max", "count", "share", "growth", "abs");
    static final List<String> LEVELS = List.of("error", "warning", "note");
    static final List<String> RULE_COLUMNS = List.of("id", "level", "relation", "because", "when");
    static final List<String> BOOK_KEYS = List.of("title", "at least", "label", "not", "row");

    private Names() {}
}
