package org.countercheck.rule.file;

import org.countercheck.relation.Level;

/**
 * Rules written in Java: the relations that rule files are mostly made of.
 *
 * <p>Labels are written as in a rule file: a path ({@code 行政复议/维持}), with or without a source ({@code prose:收到申请数}), in quotes where they hold
 * spaces or signs. {@link FormulaRule#of} takes any other relation; what no relation can say is a {@link org.countercheck.rule.Rule} of its own.
 */
public final class Rules {

    private Rules() {}

    /**
     * {@code whole = part + part + …}.
     *
     * @throws RuleFileException if a label is not written as in a rule file; so do the others
     */
    public static FormulaRule total(String id, Level level, String whole, String... parts) {
        return FormulaRule.of(id, level, whole + " = " + String.join(" + ", parts), "");
    }

    /** {@code left = right}. */
    public static FormulaRule equal(String id, Level level, String left, String right) {
        return FormulaRule.of(id, level, left + " = " + right, "");
    }

    /** {@code smaller <= larger}. */
    public static FormulaRule atMost(String id, Level level, String smaller, String larger) {
        return FormulaRule.of(id, level, smaller + " <= " + larger, "");
    }

    /** {@code value in low .. high}. */
    public static FormulaRule between(String id, Level level, String value, String low, String high) {
        return FormulaRule.of(id, level, value + " in " + low + " .. " + high, "");
    }

    /** {@code share = share(part; whole)}, in percent. */
    public static FormulaRule share(String id, Level level, String share, String part, String whole) {
        return FormulaRule.of(id, level, share + " = share(" + part + "; " + whole + ")", "");
    }

    /** {@code rate = growth(now; before)}, in percent. */
    public static FormulaRule growth(String id, Level level, String rate, String now, String before) {
        return FormulaRule.of(id, level, rate + " = growth(" + now + "; " + before + ")", "");
    }
}
