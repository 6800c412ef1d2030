package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists by their parts, so that the ones that share a part with another are found without a look at all of the document. */
final class PartIndex {

    private final Map<Integer, List<Group>> lists = new HashMap<>();

    PartIndex() {}

    PartIndex(Collection<Group> groups) {
        groups.forEach(this::add);
    }

    void add(Group list) {
        list.parts().stream().distinct().forEach(part -> lists.computeIfAbsent(part, p -> new ArrayList<>())
                .add(list));
    }

    /** The lists that the item is a part of. */
    Stream<Group> of(int part) {
        return lists.getOrDefault(part, List.of()).stream();
    }

    /** The lists that have a part of these; one that shares several comes as often. */
    Stream<Group> sharing(List<Integer> parts) {
        return parts.stream().flatMap(this::of);
    }
}
