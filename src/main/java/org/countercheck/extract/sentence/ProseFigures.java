package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.countercheck.document.Document;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Place;

/** Makes the figures of the items: says what each of them counts, and of whom and when. */
final class ProseFigures {

    /** A name this short, such as 参加, says what is counted only together with the name before it. */
    private static final int SHORT = 2;

    private final Document document;
    private final Cues cues;
    private final Row row;
    private final ListNames names;
    private final List<Group> groups;

    ProseFigures(Document document, Cues cues, Row row, ListNames names, List<Group> groups) {
        this.document = document;
        this.cues = cues;
        this.row = row;
        this.names = names;
        this.groups = groups;
    }

    /**
     * One figure for each item.
     *
     * @param ids the identities of the items
     * @param sections the headings that each stands under
     * @param headed the run-in headings, by the first item below each
     */
    List<Figure> of(List<String> ids, List<List<String>> sections, Map<Integer, String> headed) {
        int[] totals = totals();
        ContextReader context = new ContextReader(row, cues, document.title());
        List<TopicReader.Topic> topics = new TopicReader(row, cues).read();
        List<Figure> figures = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            List<String> label = topics.get(i).label();
            if (label.isEmpty()) {
                label = label(i, totals[i]);
            }
            if (label.isEmpty() && headed.containsKey(i)) {
                // ——总量。2663条: the heading says what is counted.
                label = List.of(headed.get(i));
            }
            Item item = row.at(i);
            figures.add(new Figure(
                    ids.get(i),
                    label,
                    List.of(),
                    sections.get(i),
                    context.scope(i),
                    context.period(i),
                    item.quantity(),
                    document.source().text(item.span()),
                    Origin.PROSE,
                    Place.inProse(item.block()),
                    item.span(),
                    document.location(item.span())));
        }
        return figures;
    }

    /** For each item the total of the first list that it is a part of, or -1. */
    private int[] totals() {
        int[] totals = new int[row.size()];
        Arrays.fill(totals, -1);
        for (Group group : groups) {
            group.parts().stream().filter(part -> totals[part] < 0).forEach(part -> totals[part] = group.total());
        }
        return totals;
    }

    /** The names of an item, that of its total before its own. */
    private List<String> label(int item, int total) {
        List<String> label = new ArrayList<>();
        if (total >= 0 && total != item && !names.of(item).isEmpty()) {
            label.add(names.of(total));
        }
        int before = row.previousLevel(item);
        boolean bare = label.isEmpty()
                && names.standsBehind(item)
                && names.of(item).length() <= SHORT
                && before >= 0
                && row.sameSentence(before, item);
        if (bare && !names.of(item).isEmpty()) {
            label.add(names.of(before));
        }
        if (label.isEmpty()) {
            label.add(names.head(item));
        }
        label.add(names.of(item));
        label.removeIf(String::isEmpty);
        return label;
    }
}
