package org.countercheck.reader;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The characters of a file that is too large to be held: UTF-8, with or without its mark, or else GB18030, judged by its first bytes. */
public final class CharacterStream {

    private static final int JUDGED = 1 << 16;

    private CharacterStream() {}

    /**
     * Opens a file.
     *
     * @throws IOException if it cannot be read; later also if a character cannot be decoded
     */
    public static Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), JUDGED);
        in.mark(JUDGED);
        byte[] first = in.readNBytes(JUDGED);
        in.reset();
        boolean marked =
                first.length > 2 && first[0] == (byte) 0xef && first[1] == (byte) 0xbb && first[2] == (byte) 0xbf;
        if (marked) {
            in.skipNBytes(3);
        }
        Charset charset = isUtf8(first) ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
        return new BufferedReader(
                new InputStreamReader(
                        in,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                JUDGED);
    }

    /** Whether the bytes are UTF-8 as far as they go; a character cut at the end counts as right. */
    private static boolean isUtf8(byte[] bytes) {
        return !StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), false)
                .isError();
    }
}
