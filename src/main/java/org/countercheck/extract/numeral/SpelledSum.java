package org.countercheck.extract.numeral;

/** The value of a number in Chinese characters while it is read from left to right. */
final class SpelledSum {

    private static final int NONE = Integer.MAX_VALUE;

    private long hundredMillions;
    private long tenThousands;
    private long section;
    private int digit = -1;
    /** The power that was read last in this section; the next must be smaller. */
    private int bound = NONE;

    private int last;
    private boolean zero;

    void digit(int value) {
        zero |= value == 0;
        digit = value;
    }

    /** Takes a power of ten; false if it may not stand there. */
    boolean power(int exponent) {
        boolean empty = section == 0 && digit <= 0;
        if (exponent < 4) {
            if (exponent >= bound) {
                return false;
            }
            section += (digit < 0 ? 1 : digit) * pow(exponent);
            bound = exponent;
        } else if (exponent < 8) {
            // 四万万 is a hundred million times four, 四万五万 is nothing.
            boolean bare = empty && tenThousands == 0;
            if (tenThousands > 0 && (!empty || tenThousands >= pow(8)) || bare && hundredMillions > 0) {
                return false;
            }
            tenThousands = (bare ? 1 : tenThousands + part()) * pow(exponent);
            restart();
        } else {
            if (hundredMillions > 0) {
                return false;
            }
            long before = tenThousands + part();
            hundredMillions = (before == 0 ? 1 : before) * pow(exponent);
            tenThousands = 0;
            restart();
        }
        digit = -1;
        zero = false;
        last = exponent;
        return true;
    }

    /** Whether a digit that is not zero still waits for its power. */
    boolean isDigitOpen() {
        return digit > 0;
    }

    boolean hasPower() {
        return last > 0;
    }

    /** The power that the number ends in if it scales all before it, 万 or 亿; otherwise 0. */
    int scale() {
        return digit >= 0 || section > 0 ? 0 : tenThousands > 0 ? 4 : last >= 4 ? last : 0;
    }

    boolean isPowerLast() {
        return last > 0 && digit < 0;
    }

    boolean isTensLast() {
        return last == 1 && digit < 0;
    }

    /** The value; a last digit right behind 百 and larger powers counts the next smaller one: 一万三 is 13,000. */
    long value() {
        boolean elided = digit > 0 && last > 1 && !zero;
        return hundredMillions + tenThousands + section + (digit <= 0 ? 0 : elided ? digit * pow(last - 1) : digit);
    }

    private long part() {
        return section + Math.max(digit, 0);
    }

    private void restart() {
        section = 0;
        bound = NONE;
    }

    static long pow(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
