package org.countercheck.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Relation;
import org.countercheck.source.Location;

/**
 * Where the parts of an audit come from.
 *
 * @param files the files that were read; empty if the document was made by other means
 * @param rulebooks the name of the rulebook of each rule that stands in one, by the id of the rule; the first, if several have that id
 */
public record Provenance(List<Path> files, Map<String, String> rulebooks) {

    /** Nothing is known. */
    public static final Provenance UNKNOWN = new Provenance(List.of(), Map.of());

    /** Copies files and rulebooks. */
    public Provenance {
        files = List.copyOf(files);
        rulebooks = Map.copyOf(rulebooks);
    }

    /** The same with these files. */
    public Provenance with(List<Path> read) {
        return new Provenance(read, rulebooks);
    }

    /** The file that {@code location} is in; empty if it is not known, or if several files have its name. */
    public Optional<Path> file(Location location) {
        List<Path> named = files.stream()
                .filter(f -> String.valueOf(f.getFileName()).equals(location.source()))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /**
     * The place as development environments recognise it, {@code file:///reports/report.txt:50:12}; where the file is not known, or has no lines, the
     * location as it is.
     */
    public String link(Location location) {
        Optional<Path> file = file(location);
        boolean isLine = file.isPresent() && location.line() > 0;
        return isLine ? file.get().toUri() + ":" + location.line() + ":" + location.column() : location.toString();
    }

    /** The rulebook that declares {@code relation}; empty if a built-in rule proposes it. */
    public Optional<String> rulebook(Relation relation) {
        return relation.basis() == Basis.DECLARED
                ? Optional.ofNullable(rulebooks.get(relation.rule()))
                : Optional.empty();
    }
}
