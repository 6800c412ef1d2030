package org.countercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Finding;
import org.countercheck.reader.UnreadableDocumentException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many documents, one after the other. */
class StreamOfDocumentsTest {

    private final Countercheck auditor = Countercheck.standard();
    private final List<Path> asked = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path wrong;
    private Path right;
    private Path gone;

    @BeforeEach
    void write_reports() throws IOException {
        wrong = Files.writeString(folder.resolve("wrong.txt"), "全年举办讲座16场，展览9场，共计26场。\n");
        right = Files.writeString(folder.resolve("right.txt"), "全年举办讲座16场，展览9场，共计25场。\n");
        gone = folder.resolve("gone.txt");
    }

    private Stream<Path> files(Path... files) {
        return Stream.of(files).peek(asked::add);
    }

    private static List<String> names(List<Audit> audits) {
        return audits.stream().map(a -> a.extraction().document().name()).toList();
    }

    @Test
    void audits_are_in_the_order_of_the_files() {
        List<Audit> audits = auditor.audit(files(wrong, right, wrong)).toList();
        assertThat(names(audits)).containsExactly("wrong.txt", "right.txt", "wrong.txt");
        assertThat(audits).extracting(a -> a.findings().size()).containsExactly(1, 0, 1);
        assertThat(audits.get(0).findings()).isEqualTo(auditor.audit(wrong).findings());
    }

    @Test
    void a_parallel_stream_of_files_changes_nothing() {
        assertThat(names(auditor.audit(files(wrong, right, gone, right, wrong).parallel())
                        .toList()))
                .containsExactly("wrong.txt", "right.txt", "gone.txt", "right.txt", "wrong.txt");
    }

    @Test
    void a_document_is_read_when_its_audit_is_asked_for() {
        Iterator<Audit> audits = auditor.audit(files(wrong, right, right)).iterator();
        assertThat(asked).isEmpty();
        audits.next();
        assertThat(asked).containsExactly(wrong);
    }

    @Test
    void a_broken_document_becomes_a_problem_in_its_own_audit() {
        List<Audit> audits = auditor.audit(files(wrong, gone, right)).toList();
        Audit broken = audits.get(1);
        assertThat(broken.isReadable()).isFalse();
        assertThat(broken.findings()).isEmpty();
        assertThat(broken.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.arguments().get(0)).contains("gone.txt", "no such file"));
        assertThat(audits.get(0).isReadable()).isTrue();
        assertThat(audits.get(2).isReadable()).isTrue();
        assertThatThrownBy(() -> auditor.audit(gone)).isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void a_document_whose_reader_fails_does_not_end_the_run() {
        // A path whose file system is gone throws what no reader declares.
        List<Audit> audits = auditor.audit(files(wrong, Path.of("/"), right)).toList();
        assertThat(audits).extracting(Audit::isReadable).containsExactly(true, false, true);
    }

    @Test
    void closing_the_stream_closes_the_files_and_reads_no_more() {
        List<String> closed = new ArrayList<>();
        Stream<Audit> audits = auditor.audit(files(wrong, right, right).onClose(() -> closed.add("files")));
        Iterator<Audit> each = audits.iterator();
        each.next();
        audits.close();
        assertThat(closed).containsExactly("files");
        assertThat(each.hasNext()).isFalse();
        assertThat(asked).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void an_audit_knows_its_file_by_which_places_can_be_opened() {
        Audit audit = auditor.audit(wrong);
        Finding finding = audit.findings().get(0);
        assertThat(audit.provenance().file(finding.location())).contains(wrong);
        assertThat(audit.provenance().link(finding.location())).isEqualTo(wrong.toUri() + ":1:18");
        assertThat(finding.location()).hasToString("wrong.txt:1:18");
    }

    @Test
    void a_place_is_no_link_where_the_report_of_the_year_before_has_the_same_name() throws IOException {
        Path before =
                Files.writeString(Files.createDirectory(folder.resolve("2024")).resolve("wrong.txt"), "全年举办讲座12场。\n");
        Audit audit = auditor.withPrior(before).audit(wrong);
        assertThat(audit.provenance().files()).containsExactly(wrong, before);
        assertThat(audit.provenance().link(audit.findings().get(0).location())).isEqualTo("wrong.txt:1:18");
    }
}
