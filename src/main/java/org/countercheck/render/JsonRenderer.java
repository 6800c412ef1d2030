package org.countercheck.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Wording;

/**
 * Audits as JSON: one object for one document, an array of them for any other number.
 *
 * <p>The output is an interface. Its shape is described by {@code audit.schema.json} beside this class and counted by the field {@code schema}.
 */
public final class JsonRenderer implements Renderer {

    /** The number that grows whenever a reader of the output would have to change. */
    static final int SCHEMA = 1;

    /** For {@link java.util.ServiceLoader}. */
    public JsonRenderer() {}

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void render(List<Audit> audits, Options options, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        Wording wording = Wording.in(options.locale());
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new LineLayout(audits.size() == 1 ? 2 : 3));
            if (audits.size() == 1) {
                new JsonAudit(audits.get(0), wording, json).write();
            } else {
                json.writeStartArray();
                for (Audit audit : audits) {
                    new JsonAudit(audit, wording, json).write();
                }
                json.writeEndArray();
            }
        }
        out.append(text.getBuffer()).append('\n');
    }
}
