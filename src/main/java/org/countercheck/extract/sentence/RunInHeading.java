package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.extract.numeral.Mention;
import org.countercheck.figure.SetAside;

/** A heading that stands in the first line of its paragraph: （二）行政诉讼。全年发生27宗, ——渠道。网站公开630条. */
final class RunInHeading {

    private static final int LONGEST = 16;
    private static final String BULLETS = "—–―─-·•●◆■▲○◇□★※►";

    private RunInHeading() {}

    /** The heading of a paragraph, or an empty string. */
    static String of(String folded, List<Mention> mentions) {
        boolean numbered = !mentions.isEmpty()
                && mentions.get(0) instanceof Mention.Aside first
                && first.reason() == SetAside.Reason.ORDINAL
                && folded.substring(0, first.start()).replace('(', ' ').isBlank();
        int start = numbered ? 0 : behindBullets(folded);
        int limit = (numbered ? mentions.get(0).end() : start) + LONGEST;
        int first = numbered ? 1 : 0;
        int stop = folded.indexOf('。');
        boolean heading = (numbered || start > 0)
                && stop > start
                && stop <= limit
                && (mentions.size() <= first || mentions.get(first).start() >= stop)
                && folded.substring(0, stop).indexOf(',') < 0;
        return heading ? folded.substring(start, stop).strip() : "";
    }

    private static int behindBullets(String folded) {
        int at = 0;
        while (at < folded.length()
                && (BULLETS.indexOf(folded.charAt(at)) >= 0 || at == 0 && folded.charAt(at) == '\u3000')) {
            at++;
        }
        return at;
    }

    /** The headings over a paragraph, its own one last if it has one. */
    static List<String> under(List<String> section, String heading) {
        if (heading.isEmpty()) {
            return section;
        }
        List<String> titles = new ArrayList<>(section);
        titles.add(heading);
        return List.copyOf(titles);
    }
}
