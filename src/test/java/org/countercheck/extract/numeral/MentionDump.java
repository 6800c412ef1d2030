package org.countercheck.extract.numeral;

import java.nio.file.Path;

/** Prints every mention of the named corpora, for reading by eye. */
final class MentionDump {

    private MentionDump() {}

    public static void main(String[] corpora) {
        NumeralReader reader = new NumeralReader();
        for (String corpus : corpora) {
            for (Path document : LabelledNumerals.documents(corpus)) {
                System.out.println("== " + document.getFileName());
                String text = LabelledNumerals.text(document);
                for (Mention m : LabelledNumerals.mentions(reader, text).values()) {
                    System.out.println(line(text, m));
                }
            }
        }
    }

    static String line(String text, Mention m) {
        String around = text.substring(Math.max(0, m.start() - 8), m.start()) + "[" + text.substring(m.start(), m.end())
                + "]" + text.substring(m.end(), Math.min(text.length(), m.end() + 6));
        return around.replace('\n', ' ').replace('\t', ' ') + "  "
                + (m instanceof Mention.Counted c
                        ? (c.spelled() ? "spelled " : "") + c.quantity().strict() + " "
                                + c.quantity().lenient() + " " + c.quantity().unit()
                        : ((Mention.Aside) m).reason().toString());
    }
}
