package org.countercheck.extract.numeral;

import java.text.Normalizer;
import java.util.List;

/**
 * Which character each character is read as: width variants, radicals and compatibility forms by Unicode (NFKC),
 * traditional and formal characters by the language's list. One character for one, so that offsets stay.
 */
final class Folding {

    /** Print nothing: other spaces, soft hyphens, joiners, control characters, and U+E5E5, the wide space of GBK fonts. */
    private static final String BLANKS =
            "\u0007\u000B\u0085\u00A0\u00AD\u180E\u202A\u202C\u202F\u205F\u2060\u3000\u3164\uE5E5\uFEFF";

    private final char[] table = new char[Character.MAX_VALUE + 1];

    Folding(List<String> pairs) {
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        normalise(0x2E80, 0x2FD5);
        normalise(0xF900, 0xFAFF);
        normalise(0xFF00, 0xFF5E);
        for (int c = 0x2000; c <= 0x200F; c++) {
            table[c] = ' ';
        }
        for (char c : BLANKS.toCharArray()) {
            table[c] = ' ';
        }
        // A full-width comma ends a clause; the ASCII one may group digits.
        table['\uFF0C'] = '\uFF0C';
        for (String pair : pairs) {
            table[pair.charAt(0)] = pair.charAt(1);
        }
    }

    private void normalise(int from, int to) {
        for (int c = from; c <= to; c++) {
            String form = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC);
            if (form.length() == 1) {
                table[c] = form.charAt(0);
            }
        }
    }

    char[] fold(CharSequence passage) {
        char[] folded = new char[passage.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = table[passage.charAt(i)];
        }
        return folded;
    }
}
