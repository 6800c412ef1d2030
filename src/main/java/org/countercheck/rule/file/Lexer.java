package org.countercheck.rule.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countercheck.figure.Origin;
import org.countercheck.rule.LabelText;

/** Cuts a relation into tokens. Full-width signs and digits count as narrow ones; one pass, no look behind. */
final class Lexer {

    private static final Map<String, Origin> SOURCES = Map.of(
            "table",
            Origin.TABLE,
            "prose",
            Origin.PROSE,
            "prior",
            Origin.PRIOR,
            "表",
            Origin.TABLE,
            "正文",
            Origin.PROSE,
            "上年",
            Origin.PRIOR);
    private static final String NUMERALS = "一二三四五六七八九十百〇零0123456789";
    private static final String ENDS = "=!<>+-*/();,|?";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) throws FormulaException {
        Lexer lexer = new Lexer(text);
        lexer.run();
        return lexer.tokens;
    }

    private void run() throws FormulaException {
        while (true) {
            while (at < text.length() && isSpace(at)) {
                at++;
            }
            if (at == text.length()) {
                tokens.add(new Token(Token.Kind.END, "", at, at));
                return;
            }
            if (!sign() && !number()) {
                word();
            }
        }
    }

    private char peek(int index) {
        if (index >= text.length()) {
            return 0;
        }
        char c = LabelText.narrow(text.charAt(index));
        return switch (c) {
            case '×' -> '*';
            case '−', '–' -> '-';
            default -> c;
        };
    }

    private boolean isSpace(int index) {
        char c = peek(index);
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private void add(Token.Kind kind, String value, int length) {
        tokens.add(new Token(kind, value, at, at + length));
        at += length;
    }

    private boolean sign() throws FormulaException {
        char c = peek(at);
        char next = peek(at + 1);
        String two = "" + c + next;
        switch (two) {
            case "!=", "<=", ">=", ".." -> add(Token.Kind.SIGN, two, 2);
            case "<>" -> add(Token.Kind.SIGN, "!=", 2);
            case "==" -> add(Token.Kind.SIGN, "=", 2);
            default -> {
                return oneSign(c);
            }
        }
        return true;
    }

    private boolean oneSign(char c) throws FormulaException {
        switch (c) {
            case '≠' -> add(Token.Kind.SIGN, "!=", 1);
            case '≤', '≦', '⩽' -> add(Token.Kind.SIGN, "<=", 1);
            case '≥', '≧', '⩾' -> add(Token.Kind.SIGN, ">=", 1);
            case '…', '~' -> add(Token.Kind.SIGN, "..", 1);
            case '÷' -> add(Token.Kind.SIGN, "/", 1);
            case ';', ',' -> add(Token.Kind.SIGN, ";", 1);
            case '=', '<', '>', '+', '-', '*', ')', '?' -> add(Token.Kind.SIGN, String.valueOf(c), 1);
            case '/' -> slash();
            case '(' -> {
                if (isNumbering()) {
                    return false;
                }
                add(Token.Kind.SIGN, "(", 1);
            }
            case '!', '|', '&' -> throw new FormulaException("unexpected-sign", at, at + 1, text.substring(at, at + 1));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A slash leads to a label below when it touches labels on both sides; otherwise it divides. */
    private void slash() {
        boolean behindLabel = !tokens.isEmpty() && last().kind() == Token.Kind.LABEL && last().end() == at;
        char next = peek(at + 1);
        if (behindLabel && next == '*') {
            add(Token.Kind.STEP, "/", 1);
            add(Token.Kind.CHILDREN, "*", 1);
        } else if (behindLabel && next != 0 && !isSpace(at + 1) && next != '(' && !isPlainNumber(at + 1)
                || behindLabel && isNumberingAt(at + 1)) {
            add(Token.Kind.STEP, "/", 1);
        } else {
            add(Token.Kind.SIGN, "/", 1);
        }
    }

    private Token last() {
        return tokens.get(tokens.size() - 1);
    }

    private boolean isNumbering() {
        return isNumberingAt(at);
    }

    /** Whether a label begins here with its number in brackets: （一）收到申请数. */
    private boolean isNumberingAt(int from) {
        int i = from + 1;
        while (NUMERALS.indexOf(peek(i)) >= 0 && peek(i) != 0) {
            i++;
        }
        return peek(from) == '(' && i > from + 1 && peek(i) == ')' && isLabelStart(i + 1);
    }

    private boolean isLabelStart(int index) {
        char c = peek(index);
        return c != 0 && !isSpace(index) && ENDS.indexOf(c) < 0 && c != '≠' && c != '≤' && c != '≥' && c != '.';
    }

    private boolean isDigit(int index) {
        char c = peek(index);
        return c >= '0' && c <= '9';
    }

    /** Whether digits stand here that are not the number of a label (1.当面申请数). */
    private boolean isPlainNumber(int from) {
        int i = from;
        while (isDigit(i) || peek(i) == '.' && isDigit(i + 1)) {
            i++;
        }
        boolean labelled = (peek(i) == '.' && peek(i + 1) != '.' || peek(i) == '、') && isLabelStart(i + 1);
        return i > from && !labelled;
    }

    private boolean number() {
        if (!isDigit(at) || !isPlainNumber(at)) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        int i = at;
        while (isDigit(i) || peek(i) == '.' && isDigit(i + 1)) {
            digits.append(peek(i++));
        }
        add(Token.Kind.NUMBER, digits.toString(), i - at);
        int unit = at;
        while (isSpace(unit) && unit < text.length()) {
            unit++;
        }
        int end = unit;
        while (isLabelStart(end)) {
            end++;
        }
        if (end > unit && !text.substring(unit, end).equalsIgnoreCase("in")) {
            at = unit;
            add(Token.Kind.UNIT, LabelText.normalise(text.substring(unit, end)), end - unit);
        }
        return true;
    }

    private void word() throws FormulaException {
        char open = text.charAt(at);
        char close = open == '"' ? '"' : open == '“' ? '”' : open == '「' ? '」' : 0;
        if (close != 0) {
            quoted(close);
            return;
        }
        int start = at;
        int i = start;
        while (i < text.length() && !isSpace(i)) {
            char c = peek(i);
            if (c == ':' && source(start, i)) {
                return;
            }
            if (c == '(' && i > start || c == '(' && isNumberingAt(i)) {
                int shut = closing(i);
                if (isFunctionName(start, i)) {
                    add(Token.Kind.FUNCTION, text.substring(start, i).toLowerCase(Locale.ROOT), i - start);
                    return;
                }
                if (shut < 0) {
                    throw new FormulaException("bracket-open", i, i + 1);
                }
                i = shut + 1;
            } else if (ENDS.indexOf(c) >= 0
                    || "≠≤≥≦≧÷×".indexOf(text.charAt(i)) >= 0
                    || c == '.' && peek(i + 1) == '.') {
                break;
            } else {
                i++;
            }
        }
        String word = text.substring(start, i);
        boolean in = word.equalsIgnoreCase("in");
        add(in ? Token.Kind.SIGN : Token.Kind.LABEL, in ? "in" : word, i - start);
    }

    private void quoted(char close) throws FormulaException {
        int end = text.indexOf(close, at + 1);
        if (end < 0) {
            throw new FormulaException("quote-open", at, at + 1, text.substring(at, at + 1));
        }
        if (text.substring(at + 1, end).isBlank()) {
            throw new FormulaException("label-empty", at, end + 1);
        }
        add(Token.Kind.LABEL, text.substring(at + 1, end), end + 1 - at);
    }

    /** A word before a colon that names a source, or a Latin word that should. */
    private boolean source(int start, int colon) throws FormulaException {
        String word = text.substring(start, colon).toLowerCase(Locale.ROOT);
        Origin origin = SOURCES.get(word);
        if (origin != null) {
            add(Token.Kind.SOURCE, origin.name(), colon + 1 - start);
            return true;
        }
        if (isLatin(start, colon)) {
            throw new FormulaException(
                    "source-unknown", start, colon, text.substring(start, colon), Suggestion.of(word, Names.SOURCES));
        }
        return false;
    }

    private boolean isFunctionName(int start, int end) {
        return isLatin(start, end);
    }

    private boolean isLatin(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = peek(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_')) {
                return false;
            }
        }
        return end > start;
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += peek(i) == '(' ? 1 : peek(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
