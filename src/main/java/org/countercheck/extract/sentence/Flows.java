package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.figure.Rational;

/**
 * What came in and was carried in is what was done and is still open: 收到93件，另有上年结转4件……。办结96件，年底尚有1件在办.
 *
 * <p>The four numbers may stand in several sentences, and what was carried over may be left out, so that a flow is told only where it holds.
 */
final class Flows {

    /** How many numbers before it what came in may stand. */
    private static final int LEVELS_TRIED = 16;

    /** What there was and is, what came in and what went out. */
    private static final int STOCK = 4;

    /** Longer sentences tell more than that. */
    private static final int MOST = 12;

    private final Row row;
    private final Cues cues;
    private final ListNames names;

    Flows(Row row, Cues cues, ListNames names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
    }

    List<Balances.Found> read() {
        List<Balances.Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean counted = row.is(i, Role.LEVEL) || row.is(i, Role.CARRIED);
            if (counted && (isOpen(row.at(i).lead()) || isOpen(row.at(i).tail()))) {
                int done = done(i);
                if (done >= 0) {
                    flow(done, i, found);
                }
            }
        }
        for (int first = 0; first < row.size(); first++) {
            stock(first, found);
        }
        return found;
    }

    /** 上季末结存100张，本季新增50张，化解60张，季末结存90张: four numbers of a sentence, of which one came in and one went out. */
    private void stock(int first, List<Balances.Found> found) {
        List<Integer> all = row.sentenceOf(first)
                .limit(MOST)
                .filter(i ->
                        isAlike(i, first) && row.at(i).depth() == row.at(first).depth())
                .boxed()
                .toList();
        if (all.size() != STOCK || all.get(0) != first || !all.stream().allMatch(this::isCounted)) {
            return;
        }
        List<Integer> in =
                all.stream().filter(i -> cues.has(names.of(i), Cue.ENTERING)).toList();
        List<Integer> out =
                all.stream().filter(i -> cues.has(names.of(i), Cue.LEAVING)).toList();
        List<Integer> levels =
                all.stream().filter(i -> !in.contains(i) && !out.contains(i)).toList();
        if (in.size() == 1 && out.size() == 1 && levels.size() == 2) {
            int before = levels.get(0);
            int now = levels.get(1);
            if (value(now).equals(value(before).plus(value(in.get(0))).minus(value(out.get(0))))) {
                found.add(new Balances.Found(now, List.of(before, in.get(0)), out, false));
            }
        }
    }

    private boolean isCounted(int item) {
        return row.is(item, Role.LEVEL) || row.is(item, Role.PRIOR) || row.is(item, Role.CARRIED);
    }

    /** 转入2023年 goes on as 转入下年 does. */
    private boolean isOpen(String words) {
        int date = words.indexOf(Item.DATE_OPEN);
        int end = words.indexOf(Item.DATE_CLOSE, date + 1);
        if (date > 0 && end > 0 && cues.ends(words.substring(0, date), Cue.ONTO)) {
            return true;
        }
        return cues.has(words, Cue.ONWARD) || cues.has(words, Cue.UNSETTLED);
    }

    /** What was done: the one in whose parentheses the open ones stand, or the nearest before them, 办结57件，其中按期50件，3件正在办理. */
    private int done(int open) {
        int owner = row.at(open).owner();
        if (owner >= 0) {
            return isDone(owner, open) ? owner : -1;
        }
        int at = row.previousLevel(open);
        while (at >= 0 && !isDone(at, open) && row.sameSentence(at, open)) {
            at = row.previousLevel(at);
        }
        return at >= 0 && isDone(at, open) ? at : -1;
    }

    private boolean isDone(int item, int open) {
        return row.at(open).sentence() - row.at(item).sentence() <= 1
                && isAlike(item, open)
                && isCalled(item, Cue.DONE);
    }

    private void flow(int done, int open, List<Balances.Found> found) {
        int at = row.previousLevel(done);
        for (int tried = 0; at >= 0 && tried < LEVELS_TRIED; tried++, at = row.previousLevel(at)) {
            if (row.between(at, done).indexOf(Item.BREAK) >= 0) {
                return;
            }
            if (!isAlike(at, open) || !isCalled(at, Cue.RECEIVED)) {
                continue;
            }
            if (value(at).equals(value(done).plus(value(open)))) {
                found.add(new Balances.Found(at, List.of(done, open), List.of(), false));
                return;
            }
            for (int in = at + 1; in < done; in++) {
                boolean carried = row.is(in, Role.CARRIED)
                        || cues.carries(row.at(in).lead())
                        || cues.starts(row.at(in).lead(), Cue.PLUS);
                boolean fits = carried
                        && isAlike(in, open)
                        && value(at).plus(value(in)).equals(value(done).plus(value(open)));
                if (fits) {
                    found.add(new Balances.Found(done, List.of(at, in), List.of(open), false));
                    return;
                }
            }
        }
    }

    private Rational value(int item) {
        return row.at(item).quantity().value();
    }

    private boolean isAlike(int one, int other) {
        return row.at(one).unit().equals(row.at(other).unit())
                && !row.at(one).unit().symbol().isEmpty();
    }

    private boolean isCalled(int item, Cue cue) {
        return cues.has(names.of(item), cue) || cues.has(row.at(item).lead(), cue);
    }
}
