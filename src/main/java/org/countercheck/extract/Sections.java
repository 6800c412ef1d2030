package org.countercheck.extract;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.document.Heading;

/** The headings that stand over the current place, outermost first. */
final class Sections {

    private final List<Heading> open = new ArrayList<>();
    private List<String> titles = List.of();

    void open(Heading heading) {
        open.removeIf(h -> h.level() >= heading.level());
        open.add(heading);
        titles = open.stream().map(h -> h.text().toString().strip()).toList();
    }

    List<String> titles() {
        return titles;
    }
}
