package org.countercheck.rule.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;
import org.countercheck.relation.Comparison;
import org.countercheck.rule.LabelPath;

/** Reads a relation: one comparison of two sums of products. Recursive descent over {@link Lexer} tokens. */
final class Parser {

    /** Brackets and functions within each other; deeper relations are mistakes, and would exhaust the stack. */
    private static final int DEEPEST = 64;

    private final List<Token> tokens;
    private int at;
    private int depth;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Formula parse(String text) throws FormulaException {
        if (text.isBlank()) {
            throw new FormulaException("relation-empty", 0, text.length());
        }
        return new Parser(Lexer.tokens(text)).formula();
    }

    private Token token() {
        return tokens.get(at);
    }

    private Token take() {
        return tokens.get(at++);
    }

    private Formula formula() throws FormulaException {
        Formula.Node left = sum(false);
        Token sign = token();
        Formula formula;
        if (sign.is("in")) {
            at++;
            formula = new Formula(left, Comparison.EQUAL, range());
        } else {
            Comparison comparison = comparison(sign).orElse(null);
            if (comparison == null) {
                throw wrong(sign.kind() == Token.Kind.END ? "comparison-missing" : "unexpected", sign);
            }
            at++;
            formula = new Formula(left, comparison, sum(false));
        }
        Token rest = token();
        if (comparison(rest).isPresent() || rest.is("in")) {
            throw wrong("comparison-second", rest);
        }
        if (rest.kind() != Token.Kind.END) {
            throw wrong(rest.is(")") ? "bracket-close" : rest.is(";") ? "separator-outside" : "unexpected", rest);
        }
        if (formula.references().isEmpty()) {
            throw new FormulaException("label-none", 0, rest.start());
        }
        return formula;
    }

    private static Optional<Comparison> comparison(Token token) {
        return Stream.of(Comparison.values()).filter(c -> token.is(c.sign())).findFirst();
    }

    private Formula.Node range() throws FormulaException {
        Formula.Node low = sum(false);
        if (!token().is("..")) {
            throw wrong("range-open", token());
        }
        at++;
        Formula.Node high = sum(false);
        // A unit at the end of a range belongs to both ends: 0.01 .. 100 万元.
        if (low instanceof Formula.Number l
                && high instanceof Formula.Number h
                && l.quantity().unit().equals(Unit.NONE)) {
            Token before = tokens.get(at - 1);
            if (before.kind() == Token.Kind.UNIT) {
                low = new Formula.Number(Units.quantity(l.quantity().value(), before));
            }
        }
        return new Formula.Range(low, high);
    }

    private Formula.Node sum(boolean argument) throws FormulaException {
        Formula.Node left = product(argument);
        while (token().is("+") || token().is("-")) {
            char sign = take().text().charAt(0);
            left = new Formula.Operation(sign, left, product(argument));
        }
        return left;
    }

    private Formula.Node product(boolean argument) throws FormulaException {
        Formula.Node left = factor(argument);
        while (token().is("*") || token().is("/")) {
            char sign = take().text().charAt(0);
            left = new Formula.Operation(sign, left, factor(argument));
        }
        return left;
    }

    private Formula.Node factor(boolean argument) throws FormulaException {
        if (++depth > DEEPEST) {
            throw wrong("too-deep", token());
        }
        Token token = take();
        Formula.Node node =
                switch (token.kind()) {
                    case NUMBER -> number(token);
                    case SOURCE -> reference(Optional.of(Origin.valueOf(token.text())), take(), argument);
                    case LABEL -> reference(Optional.empty(), token, argument);
                    case FUNCTION -> call(token);
                    case SIGN -> token.is("(") ? bracket(token) : token.is("-") ? negative(argument) : missing(token);
                    default -> missing(token);
                };
        depth--;
        return node;
    }

    private Formula.Node missing(Token token) throws FormulaException {
        throw wrong(token.is(")") && depth == 1 ? "bracket-close" : "operand-missing", token);
    }

    private Formula.Node negative(boolean argument) throws FormulaException {
        Formula.Node of = factor(argument);
        Quantity zero = Quantity.exactly(Rational.ZERO, Unit.NONE);
        return new Formula.Operation('-', new Formula.Number(zero), of);
    }

    private Formula.Node bracket(Token open) throws FormulaException {
        Formula.Node inner = sum(false);
        if (!token().is(")")) {
            throw wrong("bracket-open", open);
        }
        at++;
        return inner;
    }

    private Formula.Node number(Token digits) throws FormulaException {
        if (digits.text().indexOf('.') != digits.text().lastIndexOf('.')) {
            throw wrong("number-wrong", digits);
        }
        Rational value = Rational.of(digits.text());
        return token().kind() == Token.Kind.UNIT
                ? new Formula.Number(Units.quantity(value, take()))
                : new Formula.Number(Quantity.exactly(value, Unit.NONE));
    }

    private Formula.Node reference(Optional<Origin> source, Token first, boolean argument) throws FormulaException {
        if (first.kind() != Token.Kind.LABEL) {
            throw wrong("operand-missing", first);
        }
        List<String> segments = new ArrayList<>(List.of(first.text()));
        Token last = first;
        while (token().kind() == Token.Kind.STEP) {
            at++;
            last = take();
            if (last.kind() == Token.Kind.CHILDREN) {
                if (!argument) {
                    throw new FormulaException("children-outside", first.start(), last.end());
                }
                return new Formula.Reference(new LabelPath(segments), source, true, false, first.start(), last.end());
            }
            if (last.kind() != Token.Kind.LABEL) {
                throw wrong("operand-missing", last);
            }
            segments.add(last.text());
        }
        boolean optional = token().is("?");
        at += optional ? 1 : 0;
        return new Formula.Reference(new LabelPath(segments), source, false, optional, first.start(), last.end());
    }

    private Formula.Node call(Token name) throws FormulaException {
        if (!Names.FUNCTIONS.contains(name.text())) {
            throw wrong("function-unknown", name, name.text(), Suggestion.of(name.text(), Names.FUNCTIONS));
        }
        Token open = take();
        boolean many = !List.of("share", "growth", "abs").contains(name.text());
        List<Formula.Node> arguments = new ArrayList<>();
        do {
            arguments.add(sum(many));
        } while (token().is(";") && at++ >= 0);
        if (!token().is(")")) {
            throw comparison(token()).isPresent() || token().kind() == Token.Kind.END
                    ? wrong("bracket-open", open)
                    : wrong("unexpected", token());
        }
        at++;
        int expected = many ? arguments.size() : name.text().equals("abs") ? 1 : 2;
        if (arguments.size() != expected) {
            throw wrong(
                    "arguments-wrong", name, name.text(), String.valueOf(expected), String.valueOf(arguments.size()));
        }
        if (name.text().equals("count") && !arguments.stream().allMatch(Formula.Reference.class::isInstance)) {
            throw wrong("count-label", name);
        }
        return new Formula.Call(name.text(), arguments);
    }

    private static FormulaException wrong(String key, Token token) {
        return wrong(key, token, token.text());
    }

    private static FormulaException wrong(String key, Token token, String... arguments) {
        return new FormulaException(key, token.start(), Math.max(token.end(), token.start()), arguments);
    }
}
