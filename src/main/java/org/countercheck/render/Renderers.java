package org.countercheck.render;

import java.util.List;
import java.util.ServiceLoader;

/** The output formats on the class path. */
public final class Renderers {

    private Renderers() {}

    /**
     * The renderer of a format.
     *
     * @param format name as users write it, such as {@code json}
     * @throws IllegalArgumentException if there is none of that name; the message lists those there are
     */
    public static Renderer named(String format) {
        for (Renderer renderer : found()) {
            if (renderer.format().equals(format)) {
                return renderer;
            }
        }
        throw new IllegalArgumentException(
                "no format is called " + format + "; there are " + String.join(", ", formats()));
    }

    /** The names of all formats, in alphabetical order. */
    public static List<String> formats() {
        return found().stream().map(Renderer::format).sorted().toList();
    }

    private static List<Renderer> found() {
        return ServiceLoader.load(Renderer.class, Renderer.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
