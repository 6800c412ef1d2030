package org.countercheck.reader;

import java.util.Map;

/** Formats that are known by name or first bytes, though no reader for them may be there. */
final class Formats {

    private static final String SAVE_AS_TEXT =
            "Save the document as HTML or as UTF-8 text, or its tables as CSV, and audit that.";

    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("docx", "Word"),
            Map.entry("doc", "Word"),
            Map.entry("wps", "WPS"),
            Map.entry("rtf", "RTF"),
            Map.entry("odt", "OpenDocument"),
            Map.entry("xlsx", "Excel"),
            Map.entry("xls", "Excel"),
            Map.entry("et", "WPS"),
            Map.entry("ods", "OpenDocument"),
            Map.entry("pptx", "PowerPoint"),
            Map.entry("ppt", "PowerPoint"),
            Map.entry("pdf", "PDF"),
            Map.entry("ofd", "OFD"),
            Map.entry("zip", "ZIP"),
            Map.entry("mht", "MHTML"),
            Map.entry("mhtml", "MHTML"),
            Map.entry("png", "image"),
            Map.entry("jpg", "image"),
            Map.entry("jpeg", "image"),
            Map.entry("tif", "image"),
            Map.entry("tiff", "image"));

    private Formats() {}

    /** Whether the input is in a format that is not a text. */
    static boolean isForeign(Input input) {
        return !kind(input).isEmpty();
    }

    static UnreadableDocumentException unsupported(Input input) {
        String kind = kind(input);
        String what =
                kind.isEmpty() ? "No reader knows this format." : "There is no reader for " + kind + " documents.";
        return Unreadable.unsupported(input.name(), what, SAVE_AS_TEXT);
    }

    private static String kind(Input input) {
        byte[] bytes = input.bytes();
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            return "PDF";
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return FOREIGN.getOrDefault(input.extension(), "ZIP");
        }
        if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            return FOREIGN.getOrDefault(input.extension(), "Office");
        }
        if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            return "RTF";
        }
        return bytes.length == 0 ? "" : FOREIGN.getOrDefault(input.extension(), "");
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
