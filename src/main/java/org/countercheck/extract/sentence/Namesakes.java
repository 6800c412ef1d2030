package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.extract.statement.Statement.Completeness;
import org.countercheck.figure.Form;
import org.countercheck.figure.Rational;

/**
 * A number and those that are called like it in the clauses of what it divides into: 投诉60件……。平台投诉20件，举报8件；热线投诉40件，举报1件.
 *
 * <p>The numbers may stand in any sentences before or behind it, so that a sum is told only where all of them add up.
 */
final class Namesakes {

    /** How many numbers on either side are looked at. */
    private static final int REACH = 40;

    private static final int MOST = 8;

    /** Two numbers add up to a smaller one by chance. */
    private static final Rational LEAST = Rational.of(10);

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final PartIndex known;

    Namesakes(Row row, Cues cues, ListNames names, List<Group> known) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.known = new PartIndex(known);
    }

    List<Group> read() {
        List<Group> found = new ArrayList<>();
        for (int total = 0; total < row.size(); total++) {
            String name = bare(total);
            if (name.length() > 1 && counts(total)) {
                List<Integer> behind = called(name, total, 1);
                List<Integer> parts = fits(total, behind) ? behind : called(name, total, -1);
                if (fits(total, parts)) {
                    found.add(new Group(total, parts, Completeness.OPEN));
                }
            }
        }
        return found;
    }

    /** All numbers on one side that are called so, up to one that is larger than the total. */
    private List<Integer> called(String name, int total, int step) {
        List<Integer> parts = new ArrayList<>();
        for (int at = total + step;
                at >= 0 && at < row.size() && Math.abs(at - total) <= REACH && parts.size() <= MOST;
                at += step) {
            if (!counts(at) || !row.at(at).unit().equals(row.at(total).unit()) || !bare(at).equals(name)) {
                continue;
            }
            if (value(at).compareTo(value(total)) > 0) {
                break;
            }
            parts.add(step > 0 ? parts.size() : 0, at);
        }
        return parts;
    }

    private boolean fits(int total, List<Integer> parts) {
        Rational sum = parts.stream().map(this::value).reduce(Rational.ZERO, Rational::plus);
        return parts.size() > 1
                && parts.size() <= MOST
                && parts.stream().filter(p -> value(p).signum() > 0).count() > 1
                && (parts.size() > 2 || value(total).compareTo(LEAST) >= 0)
                && sum.equals(value(total))
                && known.of(parts.get(0))
                        .noneMatch(g -> g.total() == total && g.parts().equals(parts));
    }

    private boolean counts(int item) {
        return row.is(item, Role.LEVEL)
                && row.at(item).quantity().form() == Form.EXACT
                && row.at(item).unit().isCounter();
    }

    /** The name without 已, 全部 and the like before it. */
    private String bare(int item) {
        String name = names.of(item);
        String adverb = cues.prefix(name, Cue.ADVERB);
        return name.substring(adverb.length());
    }

    private Rational value(int item) {
        return row.at(item).quantity().value();
    }
}
