package org.countercheck.render;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.countercheck.audit.Audit;

/**
 * Turns audits into one output format.
 *
 * <p>An extension point: implementations are found by {@link java.util.ServiceLoader}.
 */
public interface Renderer {

    /** The name by which users ask for the format, such as {@code text} or {@code json}. */
    String format();

    /**
     * Writes the audits of one run.
     *
     * @param audits the audits in the order of the inputs
     * @param options language and layout
     * @param out receives the characters
     * @throws IOException if {@code out} cannot take them
     */
    void render(List<Audit> audits, Options options, Appendable out) throws IOException;

    /**
     * How to write.
     *
     * @param locale the language of the words
     * @param colour whether terminal colours may be used
     * @param width columns of the terminal
     */
    record Options(Locale locale, boolean colour, int width) {}
}
