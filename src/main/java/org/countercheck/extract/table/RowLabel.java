package org.countercheck.extract.table;

/** What a label cell says, without layout and notes. */
final class RowLabel {

    private RowLabel() {}

    /** The characters of a cell without white space, but for one blank between words in Latin letters. */
    static String squeeze(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (CellNumber.isSpace(c)) {
                space = true;
                continue;
            }
            if (space && out.length() > 0 && isLatin(c) && isLatin(out.charAt(out.length() - 1))) {
                out.append(' ');
            }
            out.append(c);
            space = false;
        }
        return out.toString();
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The label without notes on how to count, and without the unit in parentheses. */
    static String clean(String label, TableWords words) {
        StringBuilder out = new StringBuilder(label.length());
        int from = 0;
        while (from < label.length()) {
            int open = open(label, from);
            int close = open < 0 ? -1 : close(label, open);
            if (close < 0) {
                break;
            }
            String inside = label.substring(open + 1, close);
            boolean isNote = words.has("note", inside) || words.has("unitcue", inside) || words.scale(inside) != null;
            out.append(label, from, isNote ? open : close + 1);
            from = close + 1;
        }
        out.append(label, from, label.length());
        return out.length() == 0 ? label : out.toString();
    }

    private static int open(String label, int from) {
        for (int i = from; i < label.length(); i++) {
            if (label.charAt(i) == '（' || label.charAt(i) == '(') {
                return i;
            }
        }
        return -1;
    }

    private static int close(String label, int open) {
        int depth = 0;
        for (int i = open; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c == '（' || c == '(') {
                depth++;
            } else if ((c == '）' || c == ')') && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The characters of white space before the words; a full-width one counts as two. */
    static int indent(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length() && CellNumber.isSpace(text.charAt(i)); i++) {
            width += text.charAt(i) == '\u3000' ? 2 : text.charAt(i) == '\t' ? 4 : 1;
        }
        return width;
    }

    /** The label behind 其中 and its colon, or null if it does not start so. */
    static String behindPart(String label, TableWords words) {
        int cue = words.startsBy("part", label);
        if (cue == 0) {
            return null;
        }
        boolean colon = cue < label.length() && "：:，、".indexOf(label.charAt(cue)) >= 0;
        return label.substring(colon ? cue + 1 : cue);
    }
}
