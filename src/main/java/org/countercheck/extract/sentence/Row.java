package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** The items of a document in a row, each with its role and its neighbours at the same depth of parentheses. */
final class Row {

    private final List<Item> items;
    private final List<Role> roles;
    private final int[] next;
    private final int[] previous;

    Row(List<Item> items, List<Role> roles) {
        this.items = items;
        this.roles = roles;
        this.next = new int[items.size()];
        this.previous = new int[items.size()];
        Arrays.fill(next, -1);
        Arrays.fill(previous, -1);
        link();
    }

    private void link() {
        List<Integer> open = new ArrayList<>();
        for (Item item : items) {
            while (open.size() > item.depth() + 1) {
                open.remove(open.size() - 1);
            }
            while (open.size() <= item.depth()) {
                open.add(-1);
            }
            int before = open.get(item.depth());
            if (before >= 0) {
                previous[item.index()] = before;
                next[before] = item.index();
            }
            open.set(item.depth(), item.index());
        }
    }

    int size() {
        return items.size();
    }

    Item at(int index) {
        return items.get(index);
    }

    Role role(int index) {
        return roles.get(index);
    }

    boolean is(int index, Role role) {
        return index >= 0 && roles.get(index) == role;
    }

    /** The next item at the same depth, or -1. */
    int next(int index) {
        return next[index];
    }

    /** The item before at the same depth, or -1. */
    int previous(int index) {
        return previous[index];
    }

    /** The next level at the same depth, or -1; shares, changes and the like in between are passed over. */
    int nextLevel(int index) {
        int at = next[index];
        while (at >= 0 && roles.get(at) != Role.LEVEL) {
            at = next[at];
        }
        return at;
    }

    /** The level before at the same depth, or -1. */
    int previousLevel(int index) {
        int at = previous[index];
        while (at >= 0 && roles.get(at) != Role.LEVEL) {
            at = previous[at];
        }
        return at;
    }

    /** All words and separators between two items of one depth. */
    String between(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int at = next[from]; at >= 0 && at <= to; at = next[at]) {
            words.append(items.get(at).bridge());
        }
        return words.toString();
    }

    /** The items in the parentheses right behind an item. */
    List<Integer> inParentheses(int owner) {
        List<Integer> inside = new ArrayList<>();
        for (int i = owner + 1;
                i < items.size() && items.get(i).depth() > items.get(owner).depth();
                i++) {
            if (items.get(i).owner() == owner
                    && items.get(i).depth() == items.get(owner).depth() + 1) {
                inside.add(i);
            }
        }
        return inside;
    }

    /** All items of the sentence of this one. */
    IntStream sentenceOf(int item) {
        return around(item, Item::sentence);
    }

    /** All items of the block of this one. */
    IntStream blockOf(int item) {
        return around(item, Item::block);
    }

    private IntStream around(int item, ToIntFunction<Item> part) {
        int number = part.applyAsInt(items.get(item));
        int from = item;
        while (from > 0 && part.applyAsInt(items.get(from - 1)) == number) {
            from--;
        }
        return IntStream.range(from, items.size()).takeWhile(i -> part.applyAsInt(items.get(i)) == number);
    }

    boolean sameSentence(int one, int other) {
        return items.get(one).sentence() == items.get(other).sentence();
    }
}
