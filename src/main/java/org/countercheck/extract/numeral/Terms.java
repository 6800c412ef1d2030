package org.countercheck.extract.numeral;

import org.countercheck.figure.Dimension;
import org.countercheck.figure.Unit;

/** Numbers with a unit that state a limit, a rule or a length of time, and count nothing of the report. */
final class Terms {

    private static final int NEAR = 8;
    private static final int LARGEST_RULE = 10;

    private final Language language;

    Terms(Language language) {
        this.language = language;
    }

    /** Whether {@code n} is a rule (每季度通报1次, 按1条计算) or a length of time that is no average and no total. */
    boolean isTerm(Text text, WrittenNumber n, Measured measured) {
        Dimension dimension = measured.unit().dimension();
        if (dimension == Dimension.DURATION) {
            return n.shape() != WrittenNumber.Shape.DIGITS || !isLasting(text, n.start());
        }
        if (language.cues.get("limit").endingAt(text, text.back(n.start())) != null) {
            return true;
        }
        boolean thing = dimension == Dimension.COUNT || dimension == Dimension.PERSONS;
        // 每10万人: what a rate is counted on.
        if (thing && n.scale() > 0 && text.at(text.back(n.start()) - 1) == '每') {
            return true;
        }
        return thing && n.mantissa() <= LARGEST_RULE && n.decimals() == 0 && n.scale() == 0 && isRule(text, n);
    }

    /** Whether 以上, 以下 behind a unit describe the things that follow: 100万元以上的设备. */
    boolean isThreshold(Text text, Qualifiers.Behind behind, Unit unit) {
        if (behind.convention() == Convention.ABOUT || unit.dimension() == Dimension.PERCENT) {
            return unit.dimension() == Dimension.DURATION;
        }
        char next = text.at(text.skip(behind.end()));
        return Text.isHan(next) && next != '占' && next != '比';
    }

    private boolean isRule(Text text, WrittenNumber n) {
        int end = text.back(n.start());
        boolean counting = n.mantissa() == 1
                && language.cues.get("counting").endingAt(text, end) != null
                && language.cues.get("sum").endingAt(text, end - 1) == null;
        if (counting || language.cues.get("rule").endingAt(text, end) != null) {
            return true;
        }
        for (int i = end - 1; i >= end - NEAR && Text.isHan(text.at(i)); i--) {
            if (text.at(i) == '均') {
                return false;
            }
            if (text.at(i) == '每') {
                return i < end - 1;
            }
        }
        return false;
    }

    private boolean isLasting(Text text, int start) {
        for (int i = start - 1; i >= start - NEAR && Text.isHan(text.at(i)); i--) {
            if (language.cues.get("lasting").startingAt(text, i) != null) {
                return true;
            }
        }
        return false;
    }
}
