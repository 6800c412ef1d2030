package org.countercheck.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countercheck.reader.Reading.blocks;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.countercheck.document.Document;
import org.countercheck.reader.UnreadableDocumentException.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {

    private static final String TEXT = "某镇报告\n\n一、受理\n全年受理来访12件，其中集体来访5件。\n指标\t单位\t数量\n来访\t件\t12\n来信\t件\t7\n";

    @TempDir
    Path folder;

    @Test
    void every_encoding_and_line_end_gives_the_same_blocks() {
        List<String> expected = blocks(Reading.read("r.txt", TEXT));
        assertThat(expected).hasSize(4);
        for (String charset : List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16")) {
            for (String text : List.of(TEXT, TEXT.replace("\n", "\r\n"), TEXT.replace("\n", "\r"))) {
                Document document = Reading.read("r.txt", Charset.forName(charset), text);
                assertThat(blocks(document)).as(charset).isEqualTo(expected);
                assertThat(document.problems()).as(charset).isEmpty();
                assertThat(document.source().text()).isEqualTo(text);
            }
        }
    }

    @Test
    void a_byte_order_mark_is_no_character_of_the_text() {
        assertThat(Reading.read("r.txt", StandardCharsets.UTF_8, "\ufeff" + TEXT)
                        .source()
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void a_damaged_text_is_read_and_the_damage_is_told_with_its_place() {
        byte[] bytes = TEXT.repeat(3).getBytes(StandardCharsets.UTF_8);
        int line = TEXT.substring(0, TEXT.indexOf("全年")).getBytes(StandardCharsets.UTF_8).length;
        bytes[line] = (byte) 0xff;
        Document document = Readers.standard().read(new Input("r.txt", bytes, Limits.DEFAULT));
        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("reader.damaged-text");
            assertThat(problem.arguments().get(0)).isEqualTo("UTF-8");
            assertThat(problem.location()).hasToString("r.txt:4:1");
        });
    }

    @Test
    void what_cannot_be_read_says_why() throws IOException {
        assertRefused(Cause.MISSING, () -> Readers.standard().read(folder.resolve("none.txt")), "none.txt");
        assertRefused(Cause.MISSING, () -> Readers.standard().read(folder), "directory");
        assertRefused(
                Cause.EMPTY, () -> Readers.standard().read(Files.createFile(folder.resolve("empty.txt"))), "empty.txt");
        assertRefused(Cause.EMPTY, () -> Reading.read("blank.txt", " \n\t\n"), "blank.txt");
        assertRefused(
                Cause.NOT_TEXT, () -> Readers.standard().read(new Input("b.txt", noise(), Limits.DEFAULT)), "b.txt");
        for (String name : List.of("a.docx", "a.xlsx", "a.pdf", "a.doc")) {
            assertRefused(Cause.UNSUPPORTED, () -> Reading.read(name, "PK"), "Save the document as");
        }
        assertRefused(Cause.UNSUPPORTED, () -> Reading.read("renamed.txt", "%PDF-1.4"), "PDF");
    }

    @Test
    void a_file_too_large_for_memory_is_refused_before_it_is_loaded() throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile holes = new RandomAccessFile(file.toFile(), "rw")) {
            holes.setLength(5_000_000_000L);
        }
        assertRefused(Cause.TOO_LARGE, () -> Readers.standard().read(file), "5000000000");
    }

    @Test
    void digits_within_the_limit_end_as_one_paragraph() {
        assertThat(Reading.read("digits.txt", "7".repeat(10_000_000)).blocks()).hasSize(1);
    }

    @Test
    void more_parts_than_the_limit_are_refused() {
        Limits few = new Limits(1000, 5, 10);
        assertRefused(
                Cause.TOO_LARGE,
                () -> Readers.standard()
                        .read(new Input("r.txt", "甲。\n".repeat(9).getBytes(StandardCharsets.UTF_8), few)),
                "raise the limit");
        assertRefused(
                Cause.TOO_LARGE,
                () -> Readers.standard()
                        .read(new Input("r.txt", "a\tb\tc\n1\t2\t3\n".getBytes(StandardCharsets.UTF_8), few)),
                "raise the limit");
    }

    @Test
    void a_reader_from_outside_goes_before_the_rest() {
        DocumentReader other = new DocumentReader() {
            @Override
            public boolean reads(Input input) {
                return input.extension().equals("docx");
            }

            @Override
            public Document read(Input input) {
                return Reading.read("inner.txt", "甲。");
            }
        };
        Readers readers = Readers.of(List.of(other, new TextReader()));
        assertThat(readers.read(new Input("a.docx", new byte[] {1}, Limits.DEFAULT))
                        .name())
                .isEqualTo("inner.txt");
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void hostile_layouts_come_to_an_end_as_blocks_or_as_a_refusal() {
        for (String unit :
                List.of("\ta\n\n", "1.\tb\n", "c|\n", "d,e,f\n", "\t", "|", ",", "g\n", "12\n", "<b>", "-", "（")) {
            String text = unit.repeat(300_000 / unit.length());
            for (String name : List.of("r.txt", "r.csv", "r.html")) {
                try {
                    assertThat(Reading.read(name, text).blocks())
                            .as(name + " of " + unit)
                            .isNotEmpty();
                } catch (UnreadableDocumentException e) {
                    assertThat(e.reason()).as(name + " of " + unit).isIn(Cause.TOO_LARGE, Cause.MALFORMED, Cause.EMPTY);
                }
            }
        }
    }

    @Test
    void without_jsoup_the_artifact_to_add_is_named() throws Exception {
        ClassLoader without = new ClassLoader(ReadersTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.startsWith("org.jsoup.")) {
                    throw new ClassNotFoundException(name);
                }
                if (!name.startsWith("org.countercheck.")) {
                    return super.loadClass(name, resolve);
                }
                try (var in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                    byte[] bytes = in.readAllBytes();
                    Class<?> loaded = findLoadedClass(name);
                    return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        };
        Class<?> reading = without.loadClass("org.countercheck.reader.Reading");
        var read = reading.getDeclaredMethod("read", String.class, String[].class);
        read.setAccessible(true);
        assertThatThrownBy(() -> read.invoke(null, "r.html", new String[] {"<p>1</p>"}))
                .cause()
                .hasMessageContaining("r.html")
                .hasMessageContaining("org.jsoup:jsoup");
        assertThat(read.invoke(null, "r.txt", new String[] {"甲。"})).isNotNull();
    }

    private static byte[] noise() {
        byte[] bytes = new byte[5000];
        new java.util.Random(7).nextBytes(bytes);
        return bytes;
    }

    private static void assertRefused(Cause cause, ThrowingCallable reading, String message) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(UnreadableDocumentException.class, e -> {
            assertThat(e.reason()).isEqualTo(cause);
            assertThat(e.getMessage()).contains(message);
        });
    }
}
