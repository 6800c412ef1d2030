package org.countercheck.extract.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countercheck.extract.numeral.WrittenNumber.Shape;
import org.countercheck.figure.SetAside.Reason;

/**
 * Finds every numeral of a passage, in order and without overlap: each counts something or is set aside with the reason.
 *
 * <p>One pass from left to right, linear in the passage: what is looked at around a numeral is bounded. Immutable, may be shared by threads.
 */
public final class NumeralReader {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_QUOTED = 10;

    private final Language language;
    private final NumeralLexer lexer;
    private final Contacts contacts;
    private final Dates dates;
    private final Numbering numbering;
    private final Fractions fractions;
    private final Figures figures;
    private final Spelled spelled;
    private final SpelledBesideDigits beside;

    /** Reads the numerals of official Chinese. */
    public NumeralReader() {
        this(Language.CHINESE);
    }

    NumeralReader(Language language) {
        this.language = language;
        lexer = new NumeralLexer(language);
        contacts = new Contacts(language);
        dates = new Dates(language, lexer);
        numbering = new Numbering(language);
        fractions = new Fractions(language, lexer);
        Ranges ranges = new Ranges(language, lexer);
        figures = new Figures(language, lexer, fractions, ranges);
        spelled = new Spelled(language, lexer, figures, fractions, ranges);
        beside = new SpelledBesideDigits(language);
    }

    /** All numerals of {@code passage}, in order. */
    public List<Mention> read(CharSequence passage) {
        Text text = new Text(passage, language.folding);
        List<Mention> mentions = new ArrayList<>();
        Mention before = null;
        int from = 0;
        int title = 0;
        int quoted = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.at(at);
            if (c == '《') {
                title = Math.max(title, text.find('》', at, LONGEST_TITLE));
            } else if (c == '“') {
                quoted = Math.max(quoted, text.find('”', at, LONGEST_QUOTED + 2));
            }
            Mention mention =
                    language.beginsNumeral(c) ? mention(text, at, from, before, Math.max(title, quoted)) : null;
            if (mention == null) {
                at++;
            } else {
                mentions.add(mention);
                before = mention;
                from = mention.end();
                at = from;
            }
        }
        return beside.settle(text, mentions);
    }

    /** The characters of {@code passage} as words are compared: one for one, in one width and one form. */
    public char[] fold(CharSequence passage) {
        return language.folding.fold(passage);
    }

    private Mention mention(Text text, int at, int from, Mention before, int named) {
        char c = text.at(at);
        Mention half = at < named ? null : fractions.half(text, at, from);
        if (half != null || language.isHalf(c)) {
            return half;
        }
        int[] name = language.names.around(text, at, from);
        if (name != null) {
            boolean dialled = contacts.isCued(text, at) && Text.isDigit(text.at(name[1] - 1));
            return new Mention.Aside(name[0], name[1], dialled ? Reason.CONTACT : Reason.NAME);
        }
        if (c >= '①' && c <= '⑳') {
            return new Mention.Aside(at, at + 1, Reason.ORDINAL);
        }
        return Text.isDigit(c) ? inDigits(text, at, from, before, named) : inCharacters(text, at, from, before, named);
    }

    private Mention inDigits(Text text, int at, int from, Mention before, int named) {
        Mention address = contacts.latin(text, at, from);
        if (address != null) {
            return address;
        }
        WrittenNumber n = lexer.digits(text, at);
        if (n.shape() == Shape.DAMAGED) {
            return new Mention.Aside(at, n.end(), Reason.DAMAGED);
        }
        Optional<Mention> term = at < named ? Optional.empty() : Proportion.term(text, n);
        if (term.isPresent()) {
            return term.get();
        }
        Mention aside = contacts.word(text, n, from);
        aside = aside != null ? aside : contacts.read(text, n, before);
        aside = aside != null ? aside : dates.read(text, n, before);
        aside = aside != null ? aside : numbering.read(text, n, before);
        aside = aside != null ? aside : ratio(text, n);
        if (aside == null && n.shape() == Shape.DOTTED) {
            boolean item = text.opensSentence(at) && Measured.at(text, n.end(), language) == null;
            aside = new Mention.Aside(at, n.end(), item ? Reason.ORDINAL : Reason.DAMAGED);
        }
        if (aside == null && at < named) {
            Measured measured = Measured.at(text, n.end(), language);
            aside = new Mention.Aside(at, measured == null ? n.end() : measured.end(), Reason.NAME);
        }
        return aside != null ? aside : figures.read(text, n, from);
    }

    /** 3:1, 3/4: numbers that only mean something together. */
    private Mention ratio(Text text, WrittenNumber n) {
        if (Proportion.isBase(text, n, language)) {
            return new Mention.Aside(n.start(), n.end(), Reason.TERM);
        }
        char sign = text.at(n.end());
        boolean joined = sign == ':' && n.scale() == 0 && !n.more() || sign == '/' && n.isPlain();
        if (!joined || !Text.isDigit(text.at(n.end() + 1))) {
            return null;
        }
        int end = n.end() + 1;
        while (Text.isDigit(text.at(end))
                || (text.at(end) == sign || text.at(end) == '.') && Text.isDigit(text.at(end + 1))) {
            end++;
        }
        return new Mention.Aside(n.start(), end, Reason.TERM);
    }

    private Mention inCharacters(Text text, int at, int from, Mention before, int named) {
        if (language.power(text.at(at)) > 1 && !spelled.beginsNumber(text, at, from)) {
            return null;
        }
        WrittenNumber n = lexer.characters(text, at);
        Mention aside = dates.read(text, n, before);
        aside = aside != null ? aside : numbering.read(text, n, before);
        if (aside == null && at < named) {
            aside = new Mention.Aside(at, n.end(), Reason.NAME);
        }
        return aside != null ? aside : spelled.read(text, n, from);
    }
}
