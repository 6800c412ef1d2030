package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.extract.numeral.Mention;
import org.countercheck.figure.SetAside;

/** A heading that stands in the first line of its paragraph: （二）行政诉讼。全年发生27宗. */
final class RunInHeading {

    private static final int LONGEST = 16;

    private RunInHeading() {}

    private static boolean hasComma(String folded, int stop) {
        int comma = folded.indexOf(',');
        return comma >= 0 && comma < stop;
    }

    /** The headings over a paragraph, its own one last if it has one. */
    static List<String> under(List<String> section, String folded, List<Mention> mentions) {
        boolean numbered = !mentions.isEmpty()
                && mentions.get(0) instanceof Mention.Aside first
                && first.reason() == SetAside.Reason.ORDINAL
                && folded.substring(0, first.start()).replace('(', ' ').isBlank();
        int stop = folded.indexOf('。');
        int limit = numbered ? mentions.get(0).end() + LONGEST : 0;
        if (!numbered
                || stop < 0
                || stop > limit
                || mentions.size() > 1 && mentions.get(1).start() < stop
                || hasComma(folded, stop)) {
            return section;
        }
        List<String> titles = new ArrayList<>(section);
        titles.add(folded.substring(0, stop).strip());
        return List.copyOf(titles);
    }
}
