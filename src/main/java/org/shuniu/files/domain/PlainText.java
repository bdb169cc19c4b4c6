package org.shuniu.files.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Text of a plain-text file with the character set it was read in: by its mark, else UTF-8, else GB 18030 (the
 * mandatory national set, GB 18030-2022, which holds GBK and GB 2312). Decoding is strict, so nothing is replaced.
 */
public record PlainText(String text, Charset charset) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
            new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    /** Empty when the bytes are no text in any of these sets, or hold control characters no text has. */
    public static Optional<PlainText> read(byte[] bytes) {
        for (Mark mark : MARKS) {
            if (mark.opens(bytes)) {
                return decode(bytes, mark.bytes().length, mark.charset());
            }
        }
        return decode(bytes, 0, StandardCharsets.UTF_8).or(() -> decode(bytes, 0, GB18030));
    }

    private static Optional<PlainText> decode(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return text.chars().anyMatch(PlainText::isNoText)
                    ? Optional.empty()
                    : Optional.of(new PlainText(text, charset));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isNoText(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F || c == 0xFFFE;
    }

    private record Mark(Charset charset, int... bytes) {
        boolean opens(byte[] content) {
            if (content.length < bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if ((content[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
