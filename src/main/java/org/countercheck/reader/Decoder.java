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
        return damage(utf8) <= damage(gb) ? damaged(name, utf8, StandardCharsets.UTF_8) : damaged(name, gb, GB18030);
    }

    /** UTF-16 without a mark: bytes that are zero, as no other encoding of text has them, and one byte order under which nearly all is readable. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length % 2 != 0 || !hasZero(bytes)) {
            return Optional.empty();
        }
        int little = readable(strict(bytes, 0, StandardCharsets.UTF_16LE));
        int big = readable(strict(bytes, 0, StandardCharsets.UTF_16BE));
        if (Math.max(little, big) < bytes.length / 2 - bytes.length / 20) {
            return Optional.empty();
        }
        return Optional.of(little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** How many characters are ASCII, Chinese or punctuation, as those of a report are. */
    private static int readable(Optional<String> text) {
        return (int) text.orElse("")
                .chars()
                .filter(c -> c >= ' ' && c < 127
                        || c == '\n'
                        || c == '\r'
                        || c == '\t'
                        || c == '\u3000'
                        || c == '\u00a0'
                        || c >= '\u2010' && c <= '\u2040'
                        || c >= '\u3001' && c <= '\u301f'
                        || Characters.isHan((char) c)
                        || c > '\uff00' && c <= '\uff5e')
                .count();
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
        return new Decoded(
                source,
                List.of(new Problem("reader.damaged-text", List.of(charset.name(), Integer.toString(bad)), where)));
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
