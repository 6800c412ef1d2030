package org.countercheck.extract.numeral;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;

/**
 * Small numbers in characters that count beside digits: 公开10件，部分公开两件，不予公开一件.
 *
 * <p>By itself a spelled number is as likely to be said as counted. It counts where its sentence counts with the same measure
 * word in digits, and both stand at the end of their clause, as in a list of results; or where two of them count files or cases so: 发出建议九份，收到回复七份.
 */
final class SpelledBesideDigits {

    private static final String SENTENCE_ENDS = "。！？\n";
    private static final String CLAUSE_ENDS = "，。；、：！？,;()";

    /** So many are said as often as counted. */
    private static final Rational FEW = Rational.of(3);

    private final Words referring;
    private final Words filed;

    SpelledBesideDigits(Language language) {
        referring = language.cues.get("referring");
        filed = language.cues.get("filed");
    }

    /** The mentions of {@code text}, those that count beside digits no longer spelled. */
    List<Mention> settle(Text text, List<Mention> mentions) {
        if (mentions.stream().noneMatch(m -> m instanceof Mention.Counted c && c.spelled())) {
            return mentions;
        }
        List<Mention> settled = new ArrayList<>(mentions.size());
        int from = 0;
        for (int i = 1; i <= mentions.size(); i++) {
            if (i == mentions.size()
                    || endsSentence(
                            text, mentions.get(i - 1).end(), mentions.get(i).start())) {
                settled.addAll(sentence(text, mentions.subList(from, i)));
                from = i;
            }
        }
        return settled;
    }

    private List<Mention> sentence(Text text, List<Mention> mentions) {
        Set<Unit> units = new HashSet<>();
        for (Mention m : mentions) {
            if (m instanceof Mention.Counted c && !c.spelled() && endsClause(text, c)) {
                units.add(c.quantity().unit());
            }
        }
        List<Mention.Counted> filed = mentions.stream()
                .filter(m -> m instanceof Mention.Counted c && c.spelled() && endsClause(text, c) && isFiled(text, c))
                .map(Mention.Counted.class::cast)
                .toList();
        for (Mention.Counted c : filed) {
            boolean twice = filed.stream()
                    .anyMatch(other -> other != c
                            && other.quantity().unit().equals(c.quantity().unit()));
            if (twice && c.quantity().value().compareTo(FEW) > 0) {
                units.add(c.quantity().unit());
            }
        }
        return mentions.stream()
                .map(m -> m instanceof Mention.Counted c && c.spelled() && counts(text, c, units) ? settled(c) : m)
                .toList();
    }

    private boolean isFiled(Text text, Mention.Counted c) {
        return filed.endingAt(text, c.end()) != null;
    }

    private boolean counts(Text text, Mention.Counted c, Set<Unit> units) {
        return units.contains(c.quantity().unit())
                && endsClause(text, c)
                && referring.endingAt(text, text.back(c.start())) == null;
    }

    private static Mention settled(Mention.Counted c) {
        return new Mention.Counted(c.start(), c.end(), c.quantity(), false);
    }

    private static boolean endsClause(Text text, Mention m) {
        int at = text.skip(m.end());
        return at >= text.length() || CLAUSE_ENDS.indexOf(text.at(at)) >= 0;
    }

    private static boolean endsSentence(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (SENTENCE_ENDS.indexOf(text.at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
