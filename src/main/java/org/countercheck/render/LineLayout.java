package org.countercheck.render;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** JSON with one line for each entry of the outer levels, so that two audits can be compared line by line. */
final class LineLayout extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;

    private final int levels;
    private int depth;

    /** @param levels how many levels of nesting are spread over lines */
    LineLayout(int levels) {
        super("\n");
        this.levels = levels;
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        depth++;
        json.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        lineOr(json, "");
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        lineOr(json, " ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        depth++;
        json.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        lineOr(json, "");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        lineOr(json, " ");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int entries) throws IOException {
        end(json, entries, ']');
    }

    private void end(JsonGenerator json, int entries, char bracket) throws IOException {
        boolean spread = depth <= levels && entries > 0;
        depth--;
        if (spread) {
            json.writeRaw("\n" + "  ".repeat(depth));
        }
        json.writeRaw(bracket);
    }

    private void lineOr(JsonGenerator json, String otherwise) throws IOException {
        json.writeRaw(depth <= levels ? "\n" + "  ".repeat(depth) : otherwise);
    }
}
