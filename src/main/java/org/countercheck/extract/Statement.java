package org.countercheck.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.source.Span;

/** What a sentence states about its figures, as grammar shows it; nothing has been computed yet. */
public sealed interface Statement {

    /** Whether the parts named are all there are. */
    enum Completeness {
        /** The words say that the parts make up the total: 分别为, 按……分, a list of all items. */
        COMPLETE,
        /** The words say that there are more: 等, 主要, 前五位. */
        PARTIAL,
        /** 其中 and the like leave it open. */
        OPEN
    }

    /** Whether something grew or shrank. */
    enum Direction {
        /** 增长, 上升. */
        UP,
        /** 下降, 减少. */
        DOWN,
        /** 持平. */
        LEVEL,
        /** Nothing is said. */
        UNSAID
    }

    /**
     * A list under a total: A共X件，其中B件……，C件…….
     *
     * @param total the figure of the whole
     * @param parts at least one part
     * @param completeness whether these are all parts
     * @param cue the words that say so
     */
    record Parts(Figure total, List<Figure> parts, Completeness completeness, Span cue) implements Statement {
        /** Copies the parts. */
        public Parts {
            Objects.requireNonNull(total, "total");
            parts = List.copyOf(parts);
            Objects.requireNonNull(completeness, "completeness");
            Objects.requireNonNull(cue, "cue");
        }
    }

    /**
     * One share of a list: 以信函形式申请446件，占66.17%.
     *
     * @param part the figure of the part; empty where only shares are printed
     * @param share its share, in percent
     */
    record SharedPart(Optional<Figure> part, Figure share) {
        /** Checks that both are given. */
        public SharedPart {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(share, "share");
        }
    }

    /**
     * Shares over one base.
     *
     * @param items parts with their shares, in reading order
     * @param bases figures that may be the base, the grammatically likeliest first; empty where only the parts are printed
     * @param declared whether the words name the first base beyond doubt
     * @param complete whether the list names all parts, so that the shares add to 100
     */
    record Shares(List<SharedPart> items, List<Figure> bases, boolean declared, boolean complete) implements Statement {
        /** Copies the lists. */
        public Shares {
            items = List.copyOf(items);
            bases = List.copyOf(bases);
        }
    }

    /**
     * A rate of change: 同比增长36.48%, with what the sentence gives of the levels.
     *
     * @param rate the printed rate, in percent
     * @param now the level it belongs to
     * @param before the level before
     * @param change the printed difference
     * @param direction what the words say
     */
    record Change(
            Optional<Figure> rate,
            Optional<Figure> now,
            Optional<Figure> before,
            Optional<Figure> change,
            Direction direction)
            implements Statement {}

    /**
     * A number of things that are then named one by one.
     *
     * @param count the number
     * @param items the things named
     * @param open whether 等 says that there are more
     */
    record Enumeration(Figure count, List<Span> items, boolean open) implements Statement {
        /** Copies the items. */
        public Enumeration {
            Objects.requireNonNull(count, "count");
            items = List.copyOf(items);
        }
    }

    /** Two figures that the sentence says are the same: 674件申请 … 上述674件. */
    record Same(Figure one, Figure other) implements Statement {}

    /**
     * A claim without a number: 全部按期答复, 未收取费用, 零败诉.
     *
     * @param words the words, normalised
     * @param section headings it stands under
     * @param about the figure it speaks of, if any
     * @param span where it stands
     */
    record Claim(String words, List<String> section, Optional<Figure> about, Span span) implements Statement {
        /** Copies the section. */
        public Claim {
            Objects.requireNonNull(words, "words");
            section = List.copyOf(section);
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(span, "span");
        }
    }
}
