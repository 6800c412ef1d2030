package org.countercheck.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The part of JSON Schema (draft 2020-12) that {@code audit.schema.json} uses; any other keyword is an error. */
final class SchemaCheck {

    private static final Set<String> WORDS_ONLY = Set.of("$schema", "$defs", "title", "description");

    private final JsonNode root;
    private final List<String> errors = new ArrayList<>();

    private SchemaCheck(JsonNode root) {
        this.root = root;
    }

    static List<String> errors(JsonNode value) throws IOException {
        JsonNode schema = schema();
        SchemaCheck check = new SchemaCheck(schema);
        check.check(value, schema, "");
        return check.errors;
    }

    /** The words that the schema allows somewhere within an audit. */
    static List<String> choices(String path) throws IOException {
        List<String> words = new ArrayList<>();
        schema().at("/$defs/audit" + path + "/enum").forEach(w -> words.add(w.asText()));
        return words;
    }

    private static JsonNode schema() throws IOException {
        try (InputStream in = JsonRenderer.class.getResourceAsStream("audit.schema.json")) {
            return new ObjectMapper().readTree(in);
        }
    }

    private void check(JsonNode value, JsonNode schema, String path) {
        for (Iterator<String> keys = schema.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            JsonNode rule = schema.get(key);
            boolean holds =
                    switch (key) {
                        case "$ref" -> ref(value, rule.asText(), path);
                        case "oneOf" -> oneOf(value, rule);
                        case "type" -> isOneOf(value, rule);
                        case "const" -> value.equals(rule);
                        case "enum" -> anyEquals(rule, value);
                        case "pattern" ->
                            !value.isTextual()
                                    || Pattern.compile(rule.asText())
                                            .matcher(value.asText())
                                            .find();
                        case "minimum" -> !value.isNumber() || value.asLong() >= rule.asLong();
                        case "required" -> required(value, rule, path);
                        case "properties" -> properties(value, rule, path);
                        case "additionalProperties" -> known(value, schema.get("properties"), path);
                        case "items" -> items(value, rule, path);
                        default -> WORDS_ONLY.contains(key);
                    };
            if (!holds) {
                errors.add(path + ": " + key + " " + rule);
            }
        }
    }

    private boolean ref(JsonNode value, String reference, String path) {
        check(value, root.at(reference.substring(1)), path);
        return !root.at(reference.substring(1)).isMissingNode();
    }

    private boolean oneOf(JsonNode value, JsonNode choices) {
        int matching = 0;
        List<String> found = new ArrayList<>();
        for (JsonNode choice : choices) {
            SchemaCheck check = new SchemaCheck(root);
            check.check(value, choice, "");
            matching += check.errors.isEmpty() ? 1 : 0;
            found.addAll(check.errors);
        }
        if (matching != 1) {
            errors.addAll(found);
        }
        return matching == 1;
    }

    private static boolean isOneOf(JsonNode value, JsonNode types) {
        if (types.isTextual()) {
            return is(value, types.asText());
        }
        boolean found = false;
        for (JsonNode type : types) {
            found |= is(value, type.asText());
        }
        return found;
    }

    private static boolean is(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    private static boolean anyEquals(JsonNode choices, JsonNode value) {
        boolean found = false;
        for (JsonNode choice : choices) {
            found |= choice.equals(value);
        }
        return found;
    }

    private boolean required(JsonNode value, JsonNode names, String path) {
        for (JsonNode name : names) {
            if (value.isObject() && !value.has(name.asText())) {
                errors.add(path + ": lacks " + name.asText());
            }
        }
        return true;
    }

    private boolean properties(JsonNode value, JsonNode properties, String path) {
        properties.properties().forEach(p -> {
            if (value.has(p.getKey())) {
                check(value.get(p.getKey()), p.getValue(), path + "/" + p.getKey());
            }
        });
        return true;
    }

    private boolean known(JsonNode value, JsonNode properties, String path) {
        value.fieldNames().forEachRemaining(name -> {
            if (!properties.has(name)) {
                errors.add(path + ": unknown " + name);
            }
        });
        return true;
    }

    private boolean items(JsonNode value, JsonNode schema, String path) {
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            check(value.get(i), schema, path + "/" + i);
        }
        return true;
    }
}
