package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All changes of a text: first what each sentence says for itself, then rates whose levels stand together elsewhere, are told by their years, or are found by
 * numbers alone.
 */
final class Changes {

    private final List<ChangeReader.Found> stated;
    private final List<ChangeReader.Found> all;

    Changes(Row row, Cues cues, NameReader nameReader, ListNames names, ItemYears years) {
        Comparing comparing = new Comparing(cues, nameReader);
        ConfirmedGrowths growths = new ConfirmedGrowths(row, comparing);
        this.stated = new ChangeReader(row, cues, nameReader, names)
                .read().stream().map(growths::settled).toList();
        this.all = new ArrayList<>(stated);
        all.addAll(new PriorsInOrder(row, cues, comparing).read());
        Set<Integer> compared = rates(c -> c.before() >= 0);
        new DatedChanges(row, cues, nameReader, names, years)
                .read().stream().filter(c -> !compared.contains(c.rate())).forEach(all::add);
        Set<Integer> told = rates(c -> c.now() >= 0 && (c.before() >= 0 || c.change() >= 0));
        all.addAll(growths.read(told));
    }

    private Set<Integer> rates(Predicate<ChangeReader.Found> which) {
        return all.stream().filter(which).map(ChangeReader.Found::rate).collect(Collectors.toSet());
    }

    /** What the sentences say for themselves. */
    List<ChangeReader.Found> stated() {
        return stated;
    }

    List<ChangeReader.Found> all() {
        return all;
    }
}
