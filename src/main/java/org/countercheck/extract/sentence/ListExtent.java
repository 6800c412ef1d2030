package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.figure.Rational;

/** How far a list reaches. */
final class ListExtent {

    /** No sentence lists more; a longer row of numbers is no list, and looking for one would take time without end. */
    static final int LONGEST = 80;

    /** Characters between a list and the total in the sentence behind it. */
    private static final int CLOSE = 20;

    private final Row row;
    private final Cues cues;

    ListExtent(Row row, Cues cues) {
        this.row = row;
        this.cues = cues;
    }

    /** The parts from {@code first} on. */
    List<Integer> from(int first, ListIntro.Kind kind, boolean ownSentence) {
        List<Integer> parts = new ArrayList<>(List.of(first));
        boolean segments = kind == ListIntro.Kind.COLON
                || kind == ListIntro.Kind.DIVIDED
                || kind == ListIntro.Kind.ASPECT
                || kind == ListIntro.Kind.AMONG
                || ownSentence
                || hasShare(first);
        int last = first;
        boolean parted = true;
        for (int at = row.nextLevel(first); at >= 0; last = at, at = row.nextLevel(at)) {
            String between = row.between(last, at);
            boolean further = parts.size() >= LONGEST
                    || between.indexOf('。') >= 0
                    || between.indexOf(';') >= 0 && !(segments && parted)
                    || between.indexOf(':') >= 0
                    || !row.at(at).addsTo(row.at(first))
                    || cues.has(between, Cue.OFWHICH)
                    || cues.leavesOpen(between)
                    || cues.has(row.at(at).lead(), Cue.RESPECTIVELY)
                    || cues.starts(row.at(at).lead(), Cue.STILL)
                            && !cues.starts(row.at(at).lead(), Cue.REST)
                            && parts.size() > 1
                    || isClosing(at)
                    || isSumOf(at, parts)
                    || opensList(last);
            if (further) {
                break;
            }
            // Items parted by commas end at a semicolon; items parted by semicolons go on behind it.
            parted = between.indexOf(';') >= 0;
            parts.add(at);
        }
        return parts;
    }

    /** The first parts that are counted in one unit. */
    List<Integer> ofOneUnit(List<Integer> parts) {
        int end = 1;
        while (end < parts.size() && row.at(parts.get(end)).hasUnitOf(row.at(parts.get(0)))) {
            end++;
        }
        return parts.subList(0, end);
    }

    /** The parts that a closing total sums up, back to the start of its list. */
    List<Integer> before(int total) {
        List<Integer> parts = new ArrayList<>();
        int last = total;
        for (int at = amountBefore(total); at >= 0; last = at, at = amountBefore(at)) {
            String between = row.between(at, last);
            boolean far = parts.size() >= LONGEST
                    || between.indexOf('。') >= 0 && last != total
                    || last == total && !closes(total, between);
            if (far || !row.at(at).addsTo(row.at(total)) || isClosing(at)) {
                break;
            }
            parts.add(0, at);
            if (cues.has(row.at(at).lead(), Cue.OFWHICH) || row.at(at).bridgeHas(':')) {
                break;
            }
        }
        return parts;
    }

    /** The level before, or what was carried over and counts as much: 补助3亿元、上年结转1亿元，合计4亿元. */
    private int amountBefore(int item) {
        int at = row.previous(item);
        while (at >= 0 && !row.is(at, Role.LEVEL) && !isListed(at)) {
            at = row.previous(at);
        }
        return at;
    }

    private boolean isListed(int item) {
        boolean other = row.is(item, Role.CARRIED) || row.is(item, Role.PRIOR);
        int next = row.next(item);
        char opener = next < 0 ? '0' : row.at(next).opener();
        return other && row.sameSentence(item, next) && (opener == Item.LIST || row.is(item, Role.CARRIED));
    }

    /** Whether nothing but closing words stands in the sentence or behind the semicolon that parts the list and its total. */
    private boolean closes(int total, String between) {
        int parted = Math.max(between.lastIndexOf('。'), between.lastIndexOf(';'));
        String words = between.substring(parted + 1).strip();
        return parted < 0
                || between.length() <= CLOSE && words.equals(row.at(total).lead());
    }

    /** 146件中，…: what follows is divided anew. */
    private boolean opensList(int item) {
        char closer = row.at(item).closer();
        return (closer == ',' || closer == ':') && cues.ends(row.at(item).tail(), Cue.AMONG);
    }

    /** 上解3亿元，债务还本2亿元，支出方合计40亿元: a sum of these and others. The last of many items, such as 其余单位合计3件, is called so, too, but is small. */
    private boolean isSumOf(int item, List<Integer> parts) {
        if (!cues.ends(row.at(item).lead(), Cue.ALLTOLD)
                || cues.ends(row.at(parts.get(0)).lead(), Cue.ALLTOLD)) {
            return false;
        }
        Rational sum = parts.stream().map(p -> row.at(p).quantity().value()).reduce(Rational.ZERO, Rational::plus);
        return parts.size() > 1 && row.at(item).quantity().value().compareTo(sum) > 0;
    }

    private boolean isClosing(int item) {
        String lead = row.at(item).lead();
        return row.previous(item) >= 0
                && (cues.words(Cue.CLOSING).contains(lead)
                        || cues.words(Cue.COUNTED).contains(lead));
    }

    /** Whether a share follows the item right away, so that semicolons part the items of the list. */
    boolean hasShare(int item) {
        int next = row.next(item);
        boolean behind = next >= 0 && row.is(next, Role.SHARE) && row.sameSentence(item, next);
        return behind || row.inParentheses(item).stream().anyMatch(i -> row.is(i, Role.SHARE));
    }
}
