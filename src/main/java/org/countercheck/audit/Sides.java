package org.countercheck.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;
import org.countercheck.relation.Expression;
import org.countercheck.rule.LabelText;
import org.countercheck.source.Location;

/** Describes the sides of a relation: figures by what is printed where, computed sides by how they come about. */
final class Sides {

    /** Sums of more figures than this are told by their count and numbers, not by the names of all parts. */
    private static final int NAMED_PARTS = 2;

    private static final int LISTED_PARTS = 12;
    private static final int NAME_LENGTH = 24;

    private final Phrases phrases;

    Sides(Phrases phrases) {
        this.phrases = phrases;
    }

    /** A figure with its place: 正文“信函申请446件”. */
    String figure(Figure figure) {
        String key =
                switch (figure.origin()) {
                    case PROSE -> "figure.prose";
                    case TABLE -> "figure.table";
                    case PRIOR -> "figure.prior";
                };
        return filled(key, figure);
    }

    /** A figure behind another one of the same place, which need not be told again. */
    String figure(Figure figure, Optional<Origin> told) {
        boolean again = told.isPresent() && told.get() == figure.origin();
        return again ? filled("figure.again", figure) : figure(figure);
    }

    private String filled(String key, Figure figure) {
        return phrases.fill(
                        key,
                        name(figure),
                        Amounts.printed(figure),
                        figure.text().strip(),
                        where(figure.location()))
                .strip();
    }

    /** The name by which a person would call a figure, without its numbering and with its column where there are several. */
    String name(Figure figure) {
        String name = LabelText.withoutNumber(figure.name());
        String column = figure.columns().isEmpty()
                ? ""
                : phrases.fill(
                        "column",
                        figure.columns().get(figure.columns().size() - 1).strip());
        return (name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH - 1) + "…" : name) + column;
    }

    private String where(Location location) {
        if (!location.cell().isEmpty()) {
            return phrases.fill("where.cell", location.cell());
        } else if (location.page() > 0) {
            return phrases.fill("where.page", location.page());
        }
        return phrases.fill("where.line", location.line());
    }

    /** A side of a relation. */
    String side(Expression side, Optional<Origin> told) {
        if (side instanceof Expression.Term term) {
            return figure(term.figure(), told);
        } else if (side instanceof Expression.Constant constant) {
            return Amounts.of(constant.quantity().value(), constant.quantity().unit());
        } else if (side instanceof Expression.Sum sum && sum.parts().size() > NAMED_PARTS) {
            return phrases.fill("sum", sum.parts().size(), value(side), listed(sum.parts()));
        } else if (side instanceof Expression.Least || side instanceof Expression.Greatest) {
            String key = side instanceof Expression.Least ? "least" : "greatest";
            return phrases.fill(key, side.operands().size(), value(side));
        } else if (side instanceof Expression.Between between) {
            return phrases.fill("between", side(between.low(), told), side(between.high(), told));
        }
        return phrases.fill("computed", formula(side, told), value(side));
    }

    /** How a side is computed, with the figures in it: “674件” − “659件”. */
    String formula(Expression side, Optional<Origin> told) {
        List<Expression> operands = side.operands();
        if (operands.isEmpty()) {
            return side(side, told);
        }
        String sign = sign(side);
        Optional<Origin> place = told;
        StringBuilder text = new StringBuilder();
        for (Expression operand : operands) {
            text.append(text.isEmpty() ? "" : " " + sign + " ");
            boolean nested = !(operand instanceof Expression.Term || operand instanceof Expression.Constant);
            text.append(nested ? "(" + formula(operand, place) + ")" : side(operand, place));
            List<Figure> figures = operand.figures();
            place = figures.isEmpty()
                    ? place
                    : Optional.of(figures.get(figures.size() - 1).origin());
        }
        return side instanceof Expression.Absolute ? "|" + text + "|" : text.toString();
    }

    private static String sign(Expression side) {
        if (side instanceof Expression.Difference || side instanceof Expression.Growth) {
            return "−";
        } else if (side instanceof Expression.Product) {
            return "×";
        } else if (side instanceof Expression.Quotient || side instanceof Expression.Share) {
            return "÷";
        }
        return "+";
    }

    /** The numbers of a sum: 109 + 103 + 9 + … */
    private static String listed(List<Expression> parts) {
        return parts.stream()
                .limit(LISTED_PARTS)
                .map(p -> p instanceof Expression.Term t ? t.figure().text().strip() : value(p))
                .collect(Collectors.joining(" + ", "", parts.size() > LISTED_PARTS ? " + …" : ""));
    }

    /** The value of a side in the unit of its figures. */
    static String value(Expression side) {
        Optional<Rational> value = side.printed();
        if (value.isEmpty()) {
            return "?";
        }
        if (side instanceof Expression.Share || side instanceof Expression.Growth) {
            return Amounts.of(value.get(), Unit.PERCENT);
        }
        List<Figure> figures = side.figures();
        if (figures.isEmpty()) {
            return Amounts.number(value.get());
        }
        boolean keepsUnit = !(side instanceof Expression.Quotient || side instanceof Expression.Product);
        return keepsUnit ? Amounts.of(value.get(), figures.get(0)) : Amounts.bare(value.get(), figures.get(0));
    }
}
