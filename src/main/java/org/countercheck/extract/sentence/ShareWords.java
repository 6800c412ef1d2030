package org.countercheck.extract.sentence;

import java.util.Comparator;

/** What the words before a share say: of which part it is the share, and of which base. */
final class ShareWords {

    private final Row row;
    private final Cues cues;
    private final NameReader names;

    ShareWords(Row row, Cues cues, NameReader names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
    }

    /** The words that say what a share is of: those before 82.0% for 83.5% in 占床位的比重由82.0%升到83.5%. */
    private String words(int share) {
        int left = row.previous(share);
        boolean arrives = left >= 0
                && row.sameSentence(left, share)
                && row.at(left).isPercent()
                && cues.has(row.at(left).lead(), Cue.FROM)
                && cues.ends(row.at(share).lead(), Cue.TO);
        String lead = names.withoutDates(row.at(arrives ? left : share).lead());
        String from = arrives ? cues.suffix(lead, Cue.FROM) : "";
        return lead.substring(0, lead.length() - from.length());
    }

    /** 基本支出占79.49%: the words before 占 that name the part; empty where the part is the number before. */
    String subject(int share) {
        String lead = words(share);
        int first = cues.words(Cue.SHARE).stream()
                .mapToInt(lead::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        String told = names.withoutFiller(lead.substring(0, first));
        // 网站一家就占: how few they are tells no more of the part.
        String words = withoutOfWhich(
                told.substring(0, told.length() - cues.suffix(told, Cue.SINGLY).length()));
        boolean itself =
                cues.words(Cue.ITSELF).contains(words) || cues.words(Cue.FRONT).contains(words);
        return itself || !names.within(words).isEmpty() ? "" : words;
    }

    /** 其中来信占40%: the words name a part of what the sentence is about. */
    private String withoutOfWhich(String words) {
        String among = cues.prefix(words, Cue.OFWHICH);
        return among.length() < words.length() ? words.substring(among.length()) : words;
    }

    /** The words that name the base: 主动公开 in 占主动公开总数的, empty for 占总数的. */
    String base(int share) {
        String lead = words(share);
        for (String word : cues.words(Cue.SHARE).stream()
                .sorted(Comparator.comparingInt(lead::indexOf))
                .toList()) {
            int at = lead.indexOf(word);
            if (at >= 0) {
                String behind = withoutShareWords(names.clean(lead.substring(at + word.length())));
                return behind.isEmpty() ? names.within(lead.substring(0, at)) : behind;
            }
        }
        return "";
    }

    /** 总体的比例 → 总体, which says no more than 总数. */
    private String withoutShareWords(String words) {
        String share = cues.suffix(words, Cue.SHARE);
        return share.isEmpty() ? words : names.clean(words.substring(0, words.length() - share.length()));
    }
}
