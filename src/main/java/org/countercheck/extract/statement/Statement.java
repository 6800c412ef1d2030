package org.countercheck.extract.statement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.countercheck.figure.Figure;
import org.countercheck.source.Span;

/** What a sentence states about its figures, as grammar shows it; nothing has been computed yet. */
public sealed interface Statement {

    /** The same statement about other figures. */
    Statement with(UnaryOperator<Figure> other);

    /** Whether the parts named are all there are. */
    enum Completeness {
        /** The words say that the parts make up the total: 分别为, 按……分, a list of all items. */
        COMPLETE,
        /** The words order the parts under one aspect, so that they exclude each other: 从申请方式看. There may be more. */
        DISJOINT,
        /** Nothing is missing, but what is published in several places is counted in each of them: 网站, 微信, 其他渠道. */
        COVERING,
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

        @Override
        public Statement with(UnaryOperator<Figure> other) {
            return new Parts(other.apply(total), parts.stream().map(other).toList(), completeness, cue);
        }
    }

    /**
     * A list that no word puts under a total, and that would add up to it but for one slip.
     *
     * @param total the figure of the whole
     * @param parts at least two parts
     * @param near whether the list is the only one that the total can have, and the total the next one to it
     */
    record Slipped(Figure total, List<Figure> parts, boolean near) implements Statement {
        /** Copies the parts. */
        public Slipped {
            Objects.requireNonNull(total, "total");
            parts = List.copyOf(parts);
        }

        @Override
        public Statement with(UnaryOperator<Figure> other) {
            return new Slipped(other.apply(total), parts.stream().map(other).toList(), near);
        }
    }

    /**
     * A number that is taken up again: 立案342件提案，……。342件提案件件有着落.
     *
     * @param again where it is taken up
     * @param first what it is taken from
     */
    record Again(Figure again, Figure first) implements Statement {
        /** Checks that both are given. */
        public Again {
            Objects.requireNonNull(again, "again");
            Objects.requireNonNull(first, "first");
        }

        @Override
        public Statement with(UnaryOperator<Figure> other) {
            return new Again(other.apply(again), other.apply(first));
        }
    }

    /**
     * Figures that are at most another one by what they are called: 受理768件, 审结635件. Something else may come in beside, such as what was carried over,
     * so that a larger one is no contradiction.
     *
     * @param whole what bounds the parts
     * @param parts at least one part; together they are at most the whole
     */
    record Bound(Figure whole, List<Figure> parts) implements Statement {
        /** Copies the parts. */
        public Bound {
            Objects.requireNonNull(whole, "whole");
            parts = List.copyOf(parts);
        }

        @Override
        public Statement with(UnaryOperator<Figure> other) {
            return new Bound(other.apply(whole), parts.stream().map(other).toList());
        }
    }

    /**
     * One share of a list: 以信函形式申请446件，占66.17%.
     *
     * @param parts the figure of the part, or of all parts that have this share together; empty where only shares are printed
     * @param share its share, in percent
     */
    record SharedPart(List<Figure> parts, Figure share) {
        /** Copies the parts. */
        public SharedPart {
            parts = List.copyOf(parts);
            Objects.requireNonNull(share, "share");
        }

        /** The part, where it is a single one. */
        public Optional<Figure> part() {
            return parts.size() == 1 ? Optional.of(parts.get(0)) : Optional.empty();
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

        @Override
        public Statement with(UnaryOperator<Figure> other) {
            return new Shares(
                    items.stream()
                            .map(i ->
                                    new SharedPart(i.parts().stream().map(other).toList(), other.apply(i.share())))
                            .toList(),
                    bases.stream().map(other).toList(),
                    declared,
                    complete);
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
            implements Statement {

        @Override
        public Statement with(UnaryOperator<Figure> other) {
            return new Change(rate.map(other), now.map(other), before.map(other), change.map(other), direction);
        }
    }

    /**
     * A figure that others make up by addition and subtraction: 收入41.3亿元、支出38.6亿元，当期结余2.7亿元.
     *
     * @param result the printed result
     * @param added at least one figure that adds to it
     * @param taken the figures that are taken off
     * @param declared whether the words name every operand beyond doubt
     */
    record Balance(Figure result, List<Figure> added, List<Figure> taken, boolean declared) implements Statement {
        /** Copies the lists. */
        public Balance {
            Objects.requireNonNull(result, "result");
            added = List.copyOf(added);
            taken = List.copyOf(taken);
        }

        @Override
        public Statement with(UnaryOperator<Figure> other) {
            return new Balance(
                    other.apply(result),
                    added.stream().map(other).toList(),
                    taken.stream().map(other).toList(),
                    declared);
        }
    }

    /**
     * How often one figure goes into another: 培训12期、960人次，平均每期80人次; 816件，是上年204件的4倍.
     *
     * @param printed the average or the multiple
     * @param dividend what is divided
     * @param divisor what it is divided by
     * @param beyond whether only what exceeds the divisor is told: 增长了3倍
     */
    record Ratio(Figure printed, Figure dividend, Figure divisor, boolean beyond) implements Statement {
        /** Checks that all are given. */
        public Ratio {
            Objects.requireNonNull(printed, "printed");
            Objects.requireNonNull(dividend, "dividend");
            Objects.requireNonNull(divisor, "divisor");
        }

        @Override
        public Statement with(UnaryOperator<Figure> other) {
            return new Ratio(other.apply(printed), other.apply(dividend), other.apply(divisor), beyond);
        }
    }

    /**
     * A share of which numbers show what part and whole are, where words do not tell it. Neither is part of a list for that.
     *
     * @param share the share, in percent
     * @param parts what it is the share of, together
     * @param whole its base
     */
    record Portion(Figure share, List<Figure> parts, Figure whole) implements Statement {
        /** Copies the parts. */
        public Portion {
            Objects.requireNonNull(share, "share");
            parts = List.copyOf(parts);
            Objects.requireNonNull(whole, "whole");
        }

        @Override
        public Statement with(UnaryOperator<Figure> other) {
            return new Portion(other.apply(share), parts.stream().map(other).toList(), other.apply(whole));
        }
    }

    /**
     * What a total comes to on each day, in each week or month of its period: 一周受理4200件，平均每天600件.
     *
     * @param printed the average
     * @param total what is spread over the period
     * @param times how many days, weeks or months the period has
     */
    record PeriodAverage(Figure printed, Figure total, int times) implements Statement {
        /** Checks that all are given. */
        public PeriodAverage {
            Objects.requireNonNull(printed, "printed");
            Objects.requireNonNull(total, "total");
        }

        @Override
        public Statement with(UnaryOperator<Figure> other) {
            return new PeriodAverage(other.apply(printed), other.apply(total), times);
        }
    }

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

        @Override
        public Statement with(UnaryOperator<Figure> other) {
            return new Enumeration(other.apply(count), items, open);
        }
    }

    /** How a table shows that figures belong to another one. */
    enum Nesting {
        /** Numbered items under a row that has a value of its own. */
        NUMBERED,
        /** Rows or columns behind 其中. */
        PART,
        /** Rows indented under another one. */
        INDENTED,
        /** Rows whose codes continue the code of another one. */
        CODED,
        /** A row or column called 合计, 总计 or 小计 behind what it adds up, or anywhere in a group of columns under one header. */
        TOTAL,
        /** The same before what it adds up, so that how far it reaches is less certain. */
        LEADING_TOTAL
    }

    /**
     * What the layout of a table puts under one figure: rows under a row, or columns under a column.
     *
     * @param whole the figure of the row or column above
     * @param parts the figures that belong to it, in reading order
     * @param nesting how the table shows it
     * @param across whether the parts stand in the row of the whole, in other columns
     */
    record Outline(Figure whole, List<Figure> parts, Nesting nesting, boolean across) implements Statement {
        /** Copies the parts. */
        public Outline {
            Objects.requireNonNull(whole, "whole");
            parts = List.copyOf(parts);
            Objects.requireNonNull(nesting, "nesting");
        }

        @Override
        public Statement with(UnaryOperator<Figure> other) {
            return new Outline(other.apply(whole), parts.stream().map(other).toList(), nesting, across);
        }
    }

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

        @Override
        public Statement with(UnaryOperator<Figure> other) {
            return new Claim(words, section, about.map(other), span);
        }
    }
}
