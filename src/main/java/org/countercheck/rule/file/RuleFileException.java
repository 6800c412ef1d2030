package org.countercheck.rule.file;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Rule files with mistakes: all of them, so that one correction round is enough. */
public final class RuleFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    /** With all mistakes found, in the order of the files. */
    public RuleFileException(List<RuleProblem> problems) {
        super(problems.stream().map(p -> p.message(Locale.ENGLISH)).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All mistakes, in the order of the files. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
