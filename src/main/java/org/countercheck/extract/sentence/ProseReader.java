package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.countercheck.document.Document;
import org.countercheck.extract.numeral.Mention;
import org.countercheck.extract.numeral.NumeralReader;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Place;
import org.countercheck.figure.SetAside;
import org.countercheck.source.Passage;
import org.countercheck.source.Span;

/**
 * Reads the running text of one document: paragraph by paragraph into items, then all items together into figures and statements, since lists
 * go on over sentences and paragraphs.
 */
public final class ProseReader {

    private record Counted(
            Passage passage, int block, List<String> section, EnumerationReader.Found found, String id) {}

    private record Claimed(ClaimReader.Found found, List<String> section, int itemsBefore) {}

    private final Document document;
    private final Cues cues;
    private final NumeralReader numerals;
    private final Supplier<String> ids;
    private final ItemReader reader = new ItemReader();
    private final ReportYear.Count years = new ReportYear.Count();
    private final List<String> itemIds = new ArrayList<>();
    private final List<List<String>> sections = new ArrayList<>();
    /** The run-in headings, by the first item below each. */
    private final Map<Integer, String> headed = new HashMap<>();

    private final List<Counted> enumerations = new ArrayList<>();
    private final List<Claimed> claims = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();

    /** A reader of the running text of {@code document}; {@code ids} names its figures. */
    public ProseReader(Document document, Cues cues, NumeralReader numerals, Supplier<String> ids) {
        this.document = document;
        this.cues = cues;
        this.numerals = numerals;
        this.ids = ids;
    }

    /** Reads one paragraph. */
    public void read(Passage passage, int block, List<String> over) {
        String folded = fold(passage);
        List<Mention> mentions = numerals.read(passage);
        String heading = RunInHeading.of(folded, mentions);
        List<String> section = RunInHeading.under(over, heading);
        List<EnumerationReader.Found> enumerated = new EnumerationReader(passage, folded, mentions).read();
        List<Mention> rest = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            boolean spelled = mention instanceof Mention.Counted c && c.spelled();
            boolean kept = enumerated.stream().anyMatch(e -> e.count() == mention);
            if (spelled) {
                rest.add(new Mention.Aside(mention.start(), mention.end(), SetAside.Reason.NAME));
                if (!kept) {
                    setAside(passage, rest.get(rest.size() - 1));
                }
            } else {
                rest.add(mention);
                if (mention instanceof Mention.Aside) {
                    setAside(passage, mention);
                }
            }
        }
        years.read(folded, mentions, block == 0);
        int before = itemIds.size();
        number(passage, block, section, rest, enumerated);
        if (!heading.isEmpty() && itemIds.size() > before) {
            headed.put(before, heading);
        }
        for (ClaimReader.Found claim : new ClaimReader(cues).read(passage, folded)) {
            long inside = rest.stream()
                    .filter(m -> m instanceof Mention.Counted && m.end() <= claim.cue())
                    .count();
            claims.add(new Claimed(claim, section, before + (int) inside));
        }
        reader.read(passage, folded, rest, block);
    }

    /** The passage as words are compared: 零 stays, since it is part of words such as 零售. */
    private String fold(Passage passage) {
        char[] folded = numerals.fold(passage);
        for (int i = 0; i < folded.length; i++) {
            if (folded[i] == '，') {
                folded[i] = ',';
            } else if (passage.charAt(i) == '零') {
                folded[i] = '零';
            }
        }
        return new String(folded);
    }

    private void number(
            Passage passage,
            int block,
            List<String> section,
            List<Mention> mentions,
            List<EnumerationReader.Found> enumerated) {
        for (Mention mention : mentions) {
            if (mention instanceof Mention.Counted) {
                itemIds.add(ids.get());
                sections.add(section);
            } else {
                enumerated.stream()
                        .filter(e -> e.count().start() == mention.start()
                                && e.count().spelled())
                        .forEach(e -> enumerations.add(new Counted(passage, block, section, e, ids.get())));
            }
        }
        enumerated.stream()
                .filter(e -> !e.count().spelled())
                .forEach(e -> enumerations.add(new Counted(passage, block, section, e, "")));
    }

    private void setAside(Passage passage, Mention mention) {
        Span span = passage.source(mention.start(), mention.end());
        SetAside.Reason reason = ((Mention.Aside) mention).reason();
        setAside.add(new SetAside(document.source().text(span), reason, span, document.location(span)));
    }

    /** What follows has nothing to do with what was before. */
    public void breakOff() {
        reader.breakOff();
    }

    /** Numerals that are not figures. */
    public List<SetAside> setAside() {
        return setAside;
    }

    /** Adds the figures and statements of all that was read. */
    public void finish(List<Figure> figures, List<Statement> statements) {
        List<Item> items = reader.items();
        NameReader nameReader = new NameReader(cues);
        Row row = new Row(items, new RoleReader(cues, nameReader, years.year()).read(items));
        ListNames names = new ListNames(row, cues, nameReader);
        List<Group> groups = new GroupReader(row, cues, names).read();
        List<Figure> own = new ProseFigures(document, cues, row, names, groups).of(itemIds, sections, headed);
        figures.addAll(own);
        Statements found = new Statements(own);
        groups.forEach(found::parts);
        PairedParts twoUnits = new PairedParts(row, cues);
        twoUnits.read().stream().filter(g -> !groups.contains(g)).forEach(found::parts);
        List<ShareReader.Found> shares = new ShareReader(row, cues, names, nameReader, groups).read();
        new Families(row, cues, names, shares).read().forEach(found::parts);
        shares.forEach(found::shares);
        new JointShares(row, cues, nameReader, names).read().forEach(found::joint);
        new SharesOfAll(row, shares).read().forEach(found::shares);
        new RoughShares(row, cues).read(shares).forEach(found::shares);
        new RateLists(row, cues).read().forEach(found::shares);
        new NamedShares(row, cues, names).read().forEach(found::shares);
        new Restatements(row, cues, names, groups).read().forEach(found::balance);
        new AllOfThem(row, cues, names, nameReader).read().forEach(found::again);
        new Bounds(row, cues, names, groups).read().forEach(found::bound);
        List<Group> confirmed = new ConfirmedLists(row, cues, names, groups).read();
        confirmed.forEach(found::sum);
        JoinedNames joined = new JoinedNames(row, cues, names);
        joined.read().forEach(found::balance);
        joined.some().forEach(found::bound);
        List<Group> lists = Stream.concat(groups.stream(), confirmed.stream()).toList();
        new NamedParts(row, cues, names, lists).read().forEach(found::bound);
        List<Balances.Found> exact = new ExactSums(row, cues, names, new Comparing(cues, nameReader), lists).read();
        exact.forEach(found::balance);
        List<Group> far = new FarLists(row, cues, names, lists).read();
        far.forEach(found::sum);
        List<Group> pairs = new ConfirmedPairs(row, cues, names, lists).read();
        pairs.forEach(found::sum);
        new Negated(row, cues, names, lists).read().forEach(found::sum);
        AddedUp addedUp = new AddedUp(row, cues);
        List<Group> added =
                addedUp.read().stream().filter(sum -> !lists.contains(sum)).toList();
        added.forEach(found::sum);
        addedUp.slipped().forEach(found::sum);
        new SetOff(row, cues, names).read().forEach(found::balance);
        Remainders remainders = new Remainders(row, cues, names);
        remainders.read().forEach(found::balance);
        remainders.slipped().forEach(found::balance);
        List<Group> namesakes = new Namesakes(row, cues, names, lists).read();
        namesakes.forEach(found::sum);
        List<Group> sums = exact.stream()
                .filter(sum -> sum.taken().isEmpty())
                .map(sum -> new Group(sum.result(), sum.added(), Statement.Completeness.OPEN))
                .toList();
        new Columns(row, cues, Stream.concat(lists.stream(), sums.stream()).toList())
                .read()
                .forEach(found::balance);
        List<Group> closed = twoUnits.closed();
        closed.stream().filter(sum -> !lists.contains(sum)).forEach(found::sum);
        List<Group> known = Stream.of(lists, sums, far, pairs, added, namesakes, closed)
                .flatMap(List::stream)
                .toList();
        new SharesOfLists(row).read(known).forEach(found::shares);
        twoUnits.twins(known).forEach(found::parts);
        new SlippedLists(row, cues, names, nameReader, known).read().forEach(found::slipped);
        new Flows(row, cues, names).read().forEach(found::balance);
        ItemYears itemYears = new ItemYears(row);
        DatedLists dated = new DatedLists(row, cues, nameReader, itemYears);
        dated.declared().stream().filter(list -> !lists.contains(list)).forEach(found::parts);
        dated.fitting().forEach(found::sum);
        Changes changes = new Changes(row, cues, nameReader, names, itemYears);
        changes.all().forEach(found::change);
        List<Balances.Found> points = new PointsReader(row, cues, nameReader).read();
        points.forEach(found::balance);
        new NamedDifferences(row)
                .read(changes.stated()).stream()
                        .filter(d -> points.stream().noneMatch(p -> p.result() == d.result()))
                        .forEach(found::balance);
        new PointsTogether(row, cues, nameReader).read().forEach(found::balance);
        new Balances(row, cues, names).read().forEach(found::balance);
        new PartRates(row, cues, names).read().forEach(found::shares);
        new Quotas(row, cues, names).read().forEach(found::shares);
        new Proportions(row, cues, names).read().forEach(found::shares);
        new PerHundred(row, cues, names, nameReader).read().forEach(found::shares);
        new ConfirmedShares(row, cues, nameReader, names, found.rates()).read().forEach(found::portion);
        new RatioReader(row, cues, nameReader).read().forEach(found::ratio);
        new PeriodAverages(row, cues).read().forEach(found::average);
        statements.addAll(found.all());
        Map<Span, Figure> bySpan = new HashMap<>();
        own.forEach(figure -> bySpan.putIfAbsent(figure.span(), figure));
        for (Counted counted : enumerations) {
            Figure figure = counted.id().isEmpty() ? bySpan.get(span(counted)) : enumerated(counted);
            if (!counted.id().isEmpty()) {
                figures.add(figure);
            }
            statements.add(new Statement.Enumeration(
                    figure, counted.found().items(), counted.found().open()));
        }
        for (Claimed claimed : claims) {
            Optional<Figure> about = claimed.itemsBefore() == 0 || own.isEmpty()
                    ? Optional.empty()
                    : Optional.of(own.get(Math.min(claimed.itemsBefore(), own.size()) - 1));
            statements.add(new Statement.Claim(
                    claimed.found().words(),
                    claimed.section(),
                    about,
                    claimed.found().span()));
        }
    }

    private static Span span(Counted counted) {
        return counted.passage()
                .source(counted.found().count().start(), counted.found().count().end());
    }

    private Figure enumerated(Counted counted) {
        Mention.Counted count = counted.found().count();
        Span span = span(counted);
        return new Figure(
                counted.id(),
                List.of(),
                List.of(),
                counted.section(),
                "",
                "",
                count.quantity(),
                document.source().text(span),
                Origin.PROSE,
                Place.inProse(counted.block()),
                span,
                document.location(span));
    }
}
