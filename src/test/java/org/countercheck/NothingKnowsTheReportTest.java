package org.countercheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countercheck.audit.Audit;
import org.countercheck.relation.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing in the code or its resources knows the first real report: with other names, order, words and year it is read alike. */
class NothingKnowsTheReportTest {

    private static final Pattern TITLE = Pattern.compile("2018年(\\p{IsHan}+?)区政府");

    private final Countercheck auditor = Countercheck.standard();

    @TempDir
    private Path folder;

    private Audit audit(String text) {
        return auditor.audit(SeedReport.written(folder, text, UTF_8));
    }

    private static void itemsIn(Audit audit, List<Expected> expected) {
        expected.forEach(e -> e.in(audit));
        long accusing = expected.stream().filter(e -> e.level() != Level.NOTE).count();
        assertThat(audit.findings().stream().filter(f -> f.level() != Level.NOTE))
                .as(Expected.told(audit))
                .hasSize((int) accusing);
        OpenGovernmentItems.SILENT.forEach(s -> s.in(audit));
    }

    /** The name of the district, which the project does not name. */
    private static String district(String text) {
        Matcher matcher = TITLE.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void every_place_has_another_name() {
        String text = SeedReport.text();
        String district = district(text);
        int at = text.indexOf("市" + district);
        String city = text.substring(at - 2, at);
        String renamed = text.replace(district, "白鹭洲").replace(city, "云").replace("胡各庄大街9号", "柳堤12号");
        assertThat(renamed).doesNotContain(district).doesNotContain(city);
        itemsIn(audit(renamed), OpenGovernmentItems.ALL);
    }

    @Test
    void the_sections_stand_in_another_order() {
        List<String> parts = sections(SeedReport.text());
        assertThat(parts).hasSize(6);
        String reordered = parts.get(0) + parts.get(3) + parts.get(4) + parts.get(1) + parts.get(2) + parts.get(5);
        itemsIn(audit(reordered), OpenGovernmentItems.ALL);
    }

    /** What stands before the first section, the four sections, and the table. */
    private static List<String> sections(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (String number : List.of("一、", "二、", "三、", "四、")) {
            starts.add(text.indexOf("\n" + number, starts.get(starts.size() - 1)) + 1);
        }
        starts.add(text.indexOf("\n附表") + 1);
        starts.add(text.length());
        List<String> parts = new ArrayList<>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            assertThat(starts.get(i)).isLessThan(starts.get(i + 1));
            parts.add(text.substring(starts.get(i), starts.get(i + 1)));
        }
        return parts;
    }

    @Test
    void the_table_stands_before_the_text() {
        List<String> parts = sections(SeedReport.text());
        String reordered = parts.get(0) + parts.get(5) + "\n" + String.join("", parts.subList(1, 5));
        itemsIn(audit(reordered), OpenGovernmentItems.ALL);
    }

    @Test
    void letters_are_called_post_in_the_text_and_in_the_table() {
        itemsIn(audit(SeedReport.text().replace("信函", "邮寄")), except(OpenGovernmentItems.LETTERS, renamed("邮寄申请数）")));
    }

    private static Expected renamed(String row) {
        return Expected.of("2", "邮寄申请446件｜邮寄申请数 444", Level.ERROR, "446件", "444")
                .explained(org.countercheck.explain.Explanation.Kind.REGROUPING, "相差2", "446 = 444（" + row);
    }

    private static List<Expected> except(Expected without, Expected instead) {
        return Stream.concat(OpenGovernmentItems.ALL.stream().filter(e -> !e.equals(without)), Stream.of(instead))
                .toList();
    }

    /** A word that no rulebook of ours has; one row of aliases of the user's own is enough. */
    @Test
    void letters_have_a_word_of_their_own_that_one_alias_explains() throws IOException {
        String text = SeedReport.text().replace("以信函形式申请", "以鸿雁形式申请").replace("信函", "鱼书");
        Path rules = Files.createDirectories(folder.resolve("words"));
        Files.writeString(rules.resolve("rules.csv"), "id,level,relation,because\nletters,error,鱼书申请数 <= 收到申请数,\n");
        Files.writeString(rules.resolve("aliases.csv"), "label,alias\n收到申请数/鱼书申请数,鱼书申请数,鸿雁形式申请,以鸿雁形式申请\n");
        Audit audit = auditor.withRules(rules).audit(SeedReport.written(folder, text, UTF_8));
        Expected.of("2", "鸿雁形式申请446件｜鱼书申请数 444", Level.ERROR, "446件", "444").in(audit);
    }

    @Test
    void the_year_is_another_one() {
        String later = SeedReport.text()
                .replace("2019", "2017")
                .replace("  2018  ", "  2016  ")
                .replace("2018", "2016");
        itemsIn(audit(later), OpenGovernmentItems.ALL);
    }

    /** Without any rule file the built-in rules still tie what labels tie and compute what sentences state. */
    @Test
    void no_rule_file_is_needed_for_what_the_report_states_itself() {
        Audit audit = auditor.withoutRules().audit(SeedReport.file());
        List<Expected> expected = List.of(
                OpenGovernmentItems.WEBSITE_ROW,
                OpenGovernmentItems.LETTERS,
                OpenGovernmentItems.ANSWERED,
                OpenGovernmentItems.EIGHT_PARTS,
                OpenGovernmentItems.MAY_BE_PUBLISHED,
                OpenGovernmentItems.CUT_SHARE);
        assertThat(audit.rulebooks()).isEmpty();
        expected.forEach(e -> e.in(audit));
        assertThat(audit.findings().stream()
                        .filter(f -> f.level() != Level.NOTE)
                        .filter(f -> OpenGovernmentItems.ALL.stream().noneMatch(e -> e.isAbout(f))))
                .as(Expected.told(audit))
                .isEmpty();
        OpenGovernmentItems.SILENT.forEach(s -> s.in(audit));
    }

    @Test
    void the_sources_do_not_name_the_place() throws IOException {
        String district = district(SeedReport.text());
        try (Stream<Path> files = Files.walk(Path.of("."))) {
            List<Path> naming = files.filter(
                            f -> f.startsWith("./src") || f.startsWith("./rules") || f.startsWith("./testdata"))
                    .filter(Files::isRegularFile)
                    .filter(f -> contains(f, district))
                    .toList();
            assertThat(naming).isEmpty();
        }
    }

    private static boolean contains(Path file, String word) {
        try {
            return Files.readString(file, UTF_8).contains(word);
        } catch (IOException e) {
            return false;
        }
    }
}
