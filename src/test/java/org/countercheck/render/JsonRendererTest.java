package org.countercheck.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countercheck.audit.AuditFixture.term;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.countercheck.audit.Audit;
import org.countercheck.audit.AuditFixture;
import org.countercheck.figure.Figure;
import org.countercheck.figure.SetAside;
import org.countercheck.relation.Evaluation.Doubt;
import org.junit.jupiter.api.Test;

class JsonRendererTest extends RendererTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    Renderer renderer() {
        return new JsonRenderer();
    }

    @Override
    void check(String output) {
        try {
            assertThat(output).endsWith("\n");
            JsonNode audits = JSON.readTree(output);
            assertThat(SchemaCheck.errors(audits)).isEmpty();
            (audits.isArray() ? audits : JSON.createArrayNode().add(audits)).forEach(JsonRendererTest::checkReferences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every id that is used is the id of a figure. */
    private static void checkReferences(JsonNode audit) {
        Set<String> ids = new HashSet<>();
        audit.get("figures")
                .forEach(f -> assertThat(ids.add(f.get("id").asText())).isTrue());
        audit.get("relations")
                .forEach(r -> r.get("figures").forEach(f -> assertThat(ids).contains(f.asText())));
        for (JsonNode finding : audit.get("findings")) {
            finding.get("figures")
                    .forEach(f -> assertThat(ids).contains(f.get("figure").asText()));
            finding.get("suspects").forEach(f -> assertThat(ids).contains(f.asText()));
            finding.get("explanations")
                    .forEach(e -> e.get("figures").forEach(f -> assertThat(ids).contains(f.asText())));
        }
    }

    private JsonNode tree(Audit... audits) throws IOException {
        return JSON.readTree(rendered(Locale.CHINESE, audits));
    }

    @Test
    void one_document_is_an_object_and_several_are_an_array() throws IOException {
        assertThat(tree(one()).isObject()).isTrue();
        assertThat(tree(one(), empty())).hasSize(2);
    }

    @Test
    void a_rounded_percentage_is_half_a_unit_wide_and_in_percent() throws IOException {
        JsonNode share = tree(many()).get("figures").get(3);
        assertThat(share.get("text").asText()).isEqualTo("50.0%");
        assertThat(share.get("low").textValue()).isEqualTo("49.95");
        assertThat(share.get("high").textValue()).isEqualTo("50.05");
        assertThat(share.get("lenientLow").textValue()).isEqualTo("49.9");
        assertThat(share.get("unit").asText()).isEqualTo("%");
    }

    @Test
    void roles_come_from_the_shape_of_the_relation() throws IOException {
        JsonNode parts = tree(many()).get("findings").get(1);
        assertThat(parts.get("rule").asText()).isEqualTo("parts");
        assertThat(parts.findValuesAsText("role")).containsExactly("result", "part", "part");
        assertThat(parts.get("cause").asText()).isEqualTo("F1");
        assertThat(tree(one()).get("findings").get(0).findValuesAsText("role")).containsExactly("left", "right");
    }

    @Test
    void offsets_point_at_what_is_printed() throws IOException {
        JsonNode location = tree(one()).get("figures").get(0).get("location");
        String text = "年度报告\n以来信方式提出的申请有446件，另见附表。\n信函申请数\n444\n";
        assertThat(text.substring(
                        location.get("start").asInt(), location.get("end").asInt()))
                .isEqualTo("446件");
        assertThat(location.get("line").asInt()).isEqualTo(2);
        assertThat(location.get("page").isNull()).isTrue();
    }

    @Test
    void relations_that_hold_are_written_with_all_their_figures() throws IOException {
        JsonNode relation = tree(many()).get("relations").get(3);
        assertThat(relation.get("outcome").asText()).isEqualTo("holds");
        assertThat(relation.get("relation").asText()).isEqualTo("答复 29 <= 收到 31");
        assertThat(relation.get("figures")).hasSize(2);
    }

    @Test
    void a_relation_that_is_undecided_says_why_and_one_that_is_decided_does_not() throws IOException {
        JsonNode misread = tree(undecided(Doubt.MISREAD)).at("/relations/0");
        assertThat(misread.get("outcome").asText()).isEqualTo("undecided");
        assertThat(misread.get("doubt").asText()).isEqualTo("misread");
        assertThat(tree(many()).get("relations")).isNotEmpty().noneMatch(r -> r.has("doubt"));
    }

    @Test
    void the_schema_names_exactly_the_doubts_that_are_written() throws IOException {
        Doubt[] doubts =
                Arrays.stream(Doubt.values()).filter(d -> d != Doubt.NONE).toArray(Doubt[]::new);
        assertThat(SchemaCheck.choices("/properties/relations/items/properties/doubt"))
                .containsExactlyInAnyOrderElementsOf(tree(undecided(doubts)).findValuesAsText("doubt"));
    }

    @Test
    void the_schema_names_exactly_the_reasons_for_setting_aside() throws IOException {
        AuditFixture report = new AuditFixture("aside.txt", "2018年度报告\n");
        for (SetAside.Reason reason : SetAside.Reason.values()) {
            report.setAside("2018年", reason);
        }
        assertThat(SchemaCheck.choices("/properties/setAside/items/properties/reason"))
                .containsExactlyInAnyOrderElementsOf(tree(report.audit()).findValuesAsText("reason"));
    }

    private static Audit undecided(Doubt... doubts) {
        AuditFixture report = new AuditFixture("undecided.txt", "年度报告\n余下50件未到期，公开1200件。\n");
        Figure rest = report.prose("未到期", "50件");
        Figure granted = report.prose("公开", "1200件");
        for (Doubt doubt : doubts) {
            report.undecided(term(rest), term(granted), doubt);
        }
        return report.audit();
    }

    @Test
    void the_schema_rejects_what_is_not_an_audit() throws IOException {
        String output = rendered(Locale.CHINESE, one());
        assertThat(SchemaCheck.errors(JSON.readTree(output.replace("\"level\": \"error\"", "\"level\": \"fatal\""))))
                .isNotEmpty();
        assertThat(SchemaCheck.errors(JSON.readTree(output.replace("\"setAside\": []", "\"aside\": []"))))
                .isNotEmpty();
        assertThat(SchemaCheck.errors(JSON.readTree(output.replace("\"low\": \"444\"", "\"low\": 444"))))
                .isNotEmpty();
    }
}
