package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Guesses the part of a share by the name that its words give it, which only arithmetic can confirm. */
final class GuessedParts {

    private final Row row;
    private final ListNames names;

    GuessedParts(Row row, ListNames names) {
        this.row = row;
        this.names = names;
    }

    /** 税收占收入的比重: a level of the paragraph whose name holds these words, else 可网上办理215项，网办比例: the one right before. */
    int called(String subject, int share) {
        List<Integer> called = new ArrayList<>();
        for (int at = row.previousLevel(share);
                at >= 0 && row.at(at).block() == row.at(share).block();
                at = row.previousLevel(at)) {
            // 税收 begins the name 税收收入, but only stands in 非税收入 and in 地方税收收入, of which the numbers tell which one is
            // meant.
            if (names.of(at).startsWith(subject)) {
                return at;
            }
            if (names.of(at).contains(subject)) {
                called.add(at);
            }
        }
        Optional<Integer> fitting =
                called.stream().filter(part -> fitsSome(share, part)).findFirst();
        if (!called.isEmpty()) {
            return fitting.orElse(called.get(0));
        }
        int like = alike(share, subject);
        return like >= 0 ? like : ofClauseBefore(share);
    }

    /** 城镇人口比重 behind 城镇常住人口 or 居住在城镇的人口: a level of the sentence whose name holds the characters in order. */
    private int alike(int share, String subject) {
        for (int at = row.previousLevel(share); at >= 0 && row.sameSentence(at, share); at = row.previousLevel(at)) {
            String name = names.of(at);
            int found = -1;
            for (int i = 0; i < subject.length() && (i == 0 || found >= 0); i++) {
                found = name.indexOf(subject.charAt(i), found + 1);
            }
            if (found >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Whether some level of the paragraph is what the share of the part is of. */
    private boolean fitsSome(int share, int part) {
        for (int at = row.previousLevel(share);
                at >= 0 && row.at(at).block() == row.at(share).block();
                at = row.previousLevel(at)) {
            boolean fits = row.at(at).hasUnitOf(row.at(part))
                    && Fit.shares(
                            row.at(share).quantity(),
                            row.at(part).quantity(),
                            row.at(at).quantity());
            if (at != part && fits) {
                return true;
            }
        }
        return false;
    }

    /** The level right before a share, in the clause before its own, or -1. */
    int ofClauseBefore(int share) {
        int before = row.previous(share);
        boolean clause = row.is(before, Role.LEVEL)
                && row.sameSentence(before, share)
                && row.at(share).opener() == ',';
        return clause ? before : -1;
    }
}
