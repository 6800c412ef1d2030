package org.countercheck.rule.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exact words, place and caret of every class of mistakes. */
class RuleFileMessagesTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` `|1|the relation is empty; write what must hold, such as: total = sum(total/*)",
                "甲 + 乙|6|nothing is compared here; a relation needs one of = != < <= > >= in",
                "甲 = 乙 = 丙|7|a relation compares once; make two rules of a = b = c, or write: b in a .. c",
                "甲 = (乙 + 丙|5|this bracket is never closed",
                "甲 = sum(乙; 丙|8|this bracket is never closed",
                "甲 = 乙 + 丙)|10|this bracket was never opened",
                "甲 = averge(乙)|5|no function is called averge; there are sum, min, max, count, share, growth and abs",
                "甲 = summ(乙)|5|no function is called summ; did you mean sum?",
                "甲 = share(乙)|5|share takes 2 arguments separated by ; and here are 1",
                "甲 = abs(乙; 丙)|5|abs takes 1 arguments separated by ; and here are 2",
                "甲 = count(3)|5|count counts the figures of labels; it takes nothing else",
                "甲 = 乙/*|5|“/*” names several figures; use it in a function: sum(…/*), min, max or count",
                "tabel:甲 = 3|1|no source is called tabel; did you mean table?",
                "甲 = 3 万圆|7|no unit is called 圆; a label that begins with a number must stand in \"…\" or 「…」",
                "甲 = 3 平方|7|no unit is called 平方; did you mean 平方米? A label that begins with a number must stand in \"…\" or 「…」",
                "甲 = \"乙|5|this quotation mark is never closed",
                "甲 = 「」|5|there is no label between the quotation marks",
                "甲 = +|5|a label or number is missing here",
                "甲 =|4|a label or number is missing here",
                "= 3|1|a label or number is missing here",
                "3 = 3|1|a relation needs at least one label",
                "甲 in 3|7|in needs two ends: in a .. b",
                "甲 = 乙 丙|7|“丙” is not expected here; a label with spaces or signs must stand in \"…\" or 「…」",
                "甲 = 乙 & 丙|7|the sign “&” means nothing in a relation; a label that contains it must stand in \"…\" or 「…」",
                "甲 = 乙; 丙|6|commas and semicolons separate the arguments of a function; a label that contains one must stand in \"…\" or 「…」",
                "甲 = 1.2.3|5|“1.2.3” is not a number",
            })
    void a_mistake_in_a_relation_is_told_at_its_character(String relation, int column, String sentence)
            throws IOException {
        RuleProblem problem = problems("id,relation,level\nr,\"" + relation.replace("\"", "\"\"") + "\",error\n")
                .get(0);
        assertThat(problem.sentence(Locale.ENGLISH)).isEqualTo(sentence);
        int shift = "r,\"".length()
                + (int) relation.substring(0, column - 1)
                        .chars()
                        .filter(c -> c == '"')
                        .count();
        assertThat(problem.location().line()).isEqualTo(2);
        assertThat(problem.location().column()).isEqualTo(column + shift);
        assertThat(problem.sentence(Locale.CHINA)).isNotEqualTo(problem.key()).doesNotContain("{");
    }

    @Test
    void the_caret_stands_under_the_mistake_also_behind_wide_characters() throws IOException {
        RuleProblem problem = problems("id,level,relation,because\n# 各渠道\nO1,error,收到申请数 = summ(收到申请数/*),\n")
                .get(0);
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo(String.join(
                        "\n",
                        directory.resolve("rules.csv") + ":3:18: no function is called summ; did you mean sum?",
                        "    O1,error,收到申请数 = summ(收到申请数/*),",
                        "                          ^~~~"));
        assertThat(problem.message(Locale.CHINA))
                .startsWith(directory.resolve("rules.csv") + ":3:18: 没有名为 summ 的函数；是否指 sum？\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id,level,because;r,error,x|1:1|there is no column relation; the first line must be: id,level,relation,because (and, if wanted, when)",
                "id,level,relation,becuase;r,error,甲 = 1,x|1:19|no column is called becuase; did you mean because?",
                "id,level,relation,level;r,error,甲 = 1,error|1:19|there are two columns called level",
                "id,level,relation;r,eror,甲 = 1|2:3|no level is called eror; did you mean error?",
                "id,level,relation;r,fatal,甲 = 1|2:3|no level is called fatal; there are error, warning and note",
                "id,level,relation;r,error,甲 = 1;r,note,甲 = 2|3:1|there is another rule called r in line 2",
                "id,level,relation;,error,甲 = 1|2:1|this rule has no id",
                "id,level,relation;r,error,甲 = sum(乙,丙)|2:19|this row has 4 cells but there are only 3 columns; a cell that contains a comma must stand in \"…\"",
            })
    void a_mistake_in_the_table_is_told_at_its_cell(String file, String place, String sentence) throws IOException {
        RuleProblem problem = problems(file.replace(';', '\n')).get(0);
        assertThat(problem.location().line() + ":" + problem.location().column())
                .isEqualTo(place);
        assertThat(problem.sentence(Locale.ENGLISH)).isEqualTo(sentence);
    }

    @Test
    void all_mistakes_of_all_files_are_told_at_once() throws IOException {
        write("rules.csv", "id,level,relation\na,eror,甲 = \nb,error,乙\n");
        write("aliases.csv", "label,alias\n甲,乙\n丙,乙\n,丁\n");
        write("rulebook.csv", "key,value\ntitel,x\nat least,many\nlabel,甲\n");
        assertThat(problems().stream().map(p -> p.location().line() + " " + p.key()))
                .containsExactly(
                        "2 level-unknown",
                        "2 operand-missing",
                        "3 comparison-missing",
                        "3 alias-twice",
                        "4 alias-label-empty",
                        "2 key-unknown",
                        "3 key-number");
    }

    @Test
    void a_file_that_is_missing_empty_or_no_text_is_told_with_a_way_out() throws IOException {
        assertThat(problems().get(0).sentence(Locale.ENGLISH))
                .isEqualTo("there is no such file; a rulebook is a directory with rules.csv");
        assertThat(problems("").get(0).sentence(Locale.ENGLISH))
                .isEqualTo("the file is empty; its first line must be: id,level,relation,because");
        Files.write(directory.resolve("rules.csv"), new byte[] {(byte) 0xff, (byte) 0xff, 0, 1});
        assertThat(problems().get(0).sentence(Locale.ENGLISH))
                .isEqualTo("the file is neither UTF-8 nor GB18030; in Excel choose “CSV UTF-8”");
    }

    @Test
    void an_alias_file_without_its_header_is_told() throws IOException {
        write("rules.csv", "id,level,relation\na,error,甲 = 1\n");
        write("aliases.csv", "甲,乙\n");
        assertThat(problems().get(0).sentence(Locale.ENGLISH))
                .isEqualTo("the first line must be: label,alias (and as many further alias columns as you like)");
    }

    @Test
    void more_labels_wanted_than_listed_is_told() throws IOException {
        write("rules.csv", "id,level,relation\na,error,甲 = 1\n");
        write("rulebook.csv", "at least,3\nlabel,甲\n");
        assertThat(problems().get(0).sentence(Locale.ENGLISH))
                .isEqualTo("at least 3 labels are wanted but only 1 are listed");
    }

    @Test
    void a_thousand_brackets_are_a_mistake_and_not_the_end_of_the_program() throws IOException {
        assertThat(problems("id,level,relation\na,error,甲 = " + "(".repeat(100_000) + "\n")
                        .get(0)
                        .key())
                .isEqualTo("too-deep");
    }

    @Test
    void both_languages_have_the_same_messages() throws IOException {
        List<String> chinese = keys("messages_zh.properties");
        assertThat(chinese).isEqualTo(keys("messages_en.properties")).isNotEmpty();
    }

    private static List<String> keys(String resource) throws IOException {
        try (var in = RuleWording.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), Charset.forName("UTF-8"));
            return text.lines().map(l -> l.substring(0, l.indexOf('='))).toList();
        }
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text);
    }

    private List<RuleProblem> problems(String rules) throws IOException {
        write("rules.csv", rules);
        return problems();
    }

    private List<RuleProblem> problems() {
        RuleFileException thrown = catchThrowableOfType(RuleFileException.class, () -> Rulebooks.load(directory));
        assertThat(thrown).isNotNull();
        return thrown.problems();
    }
}
