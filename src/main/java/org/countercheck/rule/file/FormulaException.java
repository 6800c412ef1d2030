package org.countercheck.rule.file;

import java.util.List;

/** A mistake in a relation: message key, arguments, and the characters it is about. */
final class FormulaException extends Exception {

    private static final long serialVersionUID = 1L;

    final String key;
    final transient List<String> arguments;
    final int start;
    final int end;

    FormulaException(String key, int start, int end, String... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
        this.start = start;
        this.end = end;
    }
}
