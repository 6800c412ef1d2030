package org.countercheck.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.countercheck.document.Problem;
import org.countercheck.source.Location;
import org.countercheck.source.SourceText;
import org.countercheck.source.Span;

/**
 * From bytes to characters: UTF-8, UTF-16 and GB18030, by byte order mark or because nothing else fits.
 *
 * <p>Decoding is strict. A file that no encoding fits wholly is read with the one that fits best, and the damage is told as a problem; offsets count from
 * behind the byte order mark.
 */
final class Decoder {

    /** A damaged text may have one bad character in this many; with more it is not a text. */
    private static final int DAMAGE_TOLERATED = 50;

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Decoder() {}

    /** Decoded characters and what was wrong with them. */
    record Decoded(SourceText source, List<Problem> problems) {}

    /** @throws UnreadableDocumentException if the input is empty or not a text */
    static Decoded decode(Input input) {
        byte[] bytes = input.bytes();
        if (bytes.length > input.limits().bytes()) {
            throw Unreadable.tooLarge(input.name(), bytes.length, input.limits().bytes());
        }
        if (bytes.length == 0) {
            throw Unreadable.empty(input.name());
        }
        Decoded decoded = decodeMarked(input.name(), bytes).orElseGet(() -> guess(input.name(), bytes));
        if (Characters.isBlank(decoded.source().text())) {
            throw Unreadable.empty(input.name());
        }
        refuseBinary(decoded.source());
        return decoded;
    }

    private static Optional<Decoded> decodeMarked(String name, byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(decode(name, bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
            throw Unreadable.notText(name, "The text is in UTF-32.");
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return Optional.of(decode(name, bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return Optional.of(decode(name, bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static Decoded guess(String name, byte[] bytes) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return decode(name, bytes, 0, wide.get());
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            Optional<String> text = strict(bytes, 0, charset);
            if (text.isPresent()) {
                return new Decoded(SourceText.of(name, text.get()), List.of());
            }
        }
        String utf8 = lenient(bytes, 0, StandardCharsets.UTF_8);
        String gb = lenient(bytes, 0, GB18030);
        return damage(utf8) <= damage(gb)
                ? damaged(name, utf8, StandardCharsets.UTF_8)
                : damaged(name, gb, GB18030);
    }

    /** UTF-16 without a mark shows in line ends and digits: their zero bytes all stand on the same side. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        boolean many = zeros[0] + zeros[1] >= Math.max(1, bytes.length / 100);
        if (!many || zeros[0] > 0 && zeros[1] > 0) {
            return Optional.empty();
        }
        Charset charset = zeros[1] > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return strict(bytes, 0, charset).map(text -> charset);
    }

    private static Decoded decode(String name, byte[] bytes, int from, Charset charset) {
        return strict(bytes, from, charset)
                .map(text -> new Decoded(SourceText.of(name, text), List.<Problem>of()))
                .orElseGet(() -> damaged(name, lenient(bytes, from, charset), charset));
    }

    private static Decoded damaged(String name, String text, Charset charset) {
        int bad = damage(text);
        if (bad > Math.max(3, text.length() / DAMAGE_TOLERATED)) {
            throw Unreadable.notText(name, "It is neither UTF-8 nor UTF-16 nor GB18030.");
        }
        SourceText source = SourceText.of(name, text);
        int first = Math.max(0, text.indexOf('\ufffd'));
        Location where = source.location(new Span(first, first));
        return new Decoded(source, List.of(new Problem("reader.damaged-text", List.of(charset.name(), Integer.toString(bad)), where)));
    }

    private static int damage(String text) {
        int bad = 0;
        for (int i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) {
            bad++;
        }
        return bad;
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static void refuseBinary(SourceText source) {
        String text = source.text();
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw Unreadable.notText(source.location(new Span(i, i)), "It contains zero bytes.");
            }
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
                odd++;
            }
        }
        if (odd > Math.max(8, text.length() / DAMAGE_TOLERATED)) {
            throw Unreadable.notText(source.name(), "It consists of control characters.");
        }
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
