package org.countercheck.extract.sentence;

import org.countercheck.extract.statement.Statement.Direction;
import org.countercheck.figure.Rational;

/** Tells whether a change has a subject of its own: 其中税收增长10% says nothing about the level before it. */
final class OwnSubject {

    private final Row row;
    private final Cues cues;
    private final NameReader names;
    private final ListNames called;

    OwnSubject(Row row, Cues cues, NameReader names, ListNames called) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.called = called;
    }

    /** The change itself, or only its rate where it is about something else than the level found and does not fit it. */
    ChangeReader.Found checked(ChangeReader.Found found) {
        boolean foreign = found.now() >= 0
                && (isForeign(found.rate(), found.now())
                        || found.change() >= 0 && isForeign(found.change(), found.now()));
        boolean levels = found.before() >= 0 || found.change() >= 0;
        return foreign && levels && !fits(found)
                ? new ChangeReader.Found(found.rate(), -1, -1, -1, found.direction())
                : found;
    }

    /** Whether the levels can have changed at the printed rate in the direction of the words. */
    boolean fits(ChangeReader.Found found) {
        if (found.now() < 0 || found.before() < 0) {
            return found.now() >= 0
                    && found.change() >= 0
                    && new Levels(row).isRateOf(found.rate(), found.now(), found.change(), found.direction());
        }
        Rational now = row.at(found.now()).quantity().value();
        Rational before = row.at(found.before()).quantity().value();
        boolean turned = found.direction() == Direction.UP && now.compareTo(before) < 0
                || found.direction() == Direction.DOWN && now.compareTo(before) > 0;
        return !turned
                && Fit.grows(
                        row.at(found.rate()).quantity(),
                        row.at(found.now()).quantity(),
                        row.at(found.before()).quantity());
    }

    /** 件数下降38%: where the words name a measure word, only what is counted by it can be meant. */
    boolean isOfUnit(int rate, int level) {
        String lead = row.at(rate).lead();
        String unit = row.at(level).unit().symbol();
        for (String number : cues.words(Cue.NUMBEROF)) {
            if (!unit.isEmpty() && lead.contains(unit + number)) {
                return true;
            }
            int at = lead.indexOf(number);
            if (at > 0 && isUnitNearby(lead.substring(at - 1, at), rate)) {
                return false;
            }
        }
        return true;
    }

    /** 件数下降38%，人数下降53%: whether the words name a measure word of the sentence. */
    boolean namesUnit(int rate) {
        String lead = row.at(rate).lead();
        return cues.words(Cue.NUMBEROF).stream()
                .mapToInt(lead::indexOf)
                .anyMatch(at -> at > 0 && isUnitNearby(lead.substring(at - 1, at), rate));
    }

    private boolean isUnitNearby(String symbol, int rate) {
        for (int i = rate - 1; i >= 0 && row.sameSentence(i, rate); i--) {
            if (row.at(i).unit().symbol().equals(symbol)) {
                return true;
            }
        }
        return false;
    }

    private boolean isForeign(int change, int now) {
        String subject = subject(row.at(change).lead());
        if (change < now || subject.length() < 2 || cues.ends(subject, Cue.WHEN) || namesUnit(change)) {
            return false;
        }
        String name = called.of(now) + row.at(now).lead() + row.at(now).tail();
        for (int i = 0; i + 2 <= subject.length(); i++) {
            if (name.contains(subject.substring(i, i + 2))) {
                return false;
            }
        }
        return true;
    }

    /** The words before those that compare or tell a direction. */
    private String subject(String lead) {
        String words = names.withoutDates(lead);
        String amount = cues.prefix(words, Cue.VALUEADDED);
        int end = words.length();
        for (Cue cue : new Cue[] {Cue.COMPARE, Cue.UP, Cue.DOWN, Cue.YEARLY}) {
            for (String word : cues.words(cue)) {
                int at = words.indexOf(word, amount.length());
                end = at >= 0 ? Math.min(end, at) : end;
            }
        }
        return names.clean(words.substring(0, end));
    }
}
