package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rates of all possible answers, named first and numbered then: 满意率、基本满意率、不满意率分别为90.12%、7.35%、2.53%. */
final class RateLists {

    private final Row row;
    private final Cues cues;

    RateLists(Row row, Cues cues) {
        this.row = row;
        this.cues = cues;
    }

    List<ShareReader.Found> read() {
        List<ShareReader.Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.RATE) && cues.has(row.at(i).lead(), Cue.RESPECTIVELY)) {
                list(i, found);
            }
        }
        return found;
    }

    private void list(int first, List<ShareReader.Found> found) {
        String lead = row.at(first).lead();
        String word = cues.words(Cue.RESPECTIVELY).stream()
                .filter(lead::contains)
                .findFirst()
                .orElseThrow();
        List<String> names = Arrays.stream(lead.substring(0, lead.indexOf(word)).split("、"))
                .map(name -> name.substring(
                        0, name.length() - cues.suffix(name, Cue.RATE).length()))
                .toList();
        List<Integer> rates = new ArrayList<>(List.of(first));
        for (int at = row.next(first);
                at >= 0
                        && row.at(at).isPercent()
                        && row.at(at).opener() == Item.LIST
                        && row.at(at).lead().isEmpty();
                at = row.next(at)) {
            rates.add(at);
        }
        if (names.size() > 2 && names.size() == rates.size() && cues.complete(names)) {
            found.add(new ShareReader.Found(rates.stream().map(r -> -1).toList(), rates, List.of(), false, true));
        }
    }
}
