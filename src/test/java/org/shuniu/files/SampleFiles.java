package org.shuniu.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small files of each kind, made on the spot. */
public final class SampleFiles {
    private static final int SECTOR = 512;

    private SampleFiles() {}

    public static byte[] pdf(String latinText) {
        return pdf(latinText, null);
    }

    public static byte[] pdfWithPassword() {
        return pdf("secret", "open sesame");
    }

    /** Opens without a password; its owner asks readers not to take the text out. */
    public static byte[] pdfThatForbidsCopying(String latinText) {
        return pdf(latinText, "");
    }

    private static byte[] pdf(String text, String password) {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
            if (password != null) {
                pdf.protect(new StandardProtectionPolicy("owner", password, withoutCopying()));
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AccessPermission withoutCopying() {
        var permission = new AccessPermission();
        permission.setCanExtractContent(false);
        return permission;
    }

    public static byte[] docxWithFootnote(String text) {
        return zip(Map.of(
                "[Content_Types].xml", "<Types/>",
                "word/document.xml", "<w:document xmlns:w='w'/>",
                "word/footnotes.xml", "<w:footnotes xmlns:w='w'><w:p><w:t>" + text + "</w:t></w:p></w:footnotes>"));
    }

    public static byte[] docx(String text) {
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>"));
    }

    public static byte[] docxWithMacros() {
        return zip(
                Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<d/>", "word/vbaProject.bin", "macro"));
    }

    public static byte[] xlsx() {
        return zip(Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>"));
    }

    public static byte[] ofd() {
        return zip(
                Map.of("OFD.xml", "<OFD/>", "Doc_0/Pages/Page_0/Content.xml", "<Page><TextCode>通知</TextCode></Page>"));
    }

    public static byte[] zip(Map<String, String> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : new LinkedHashMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same archive with the encryption bit set in every header. */
    public static byte[] encrypted(byte[] zip) {
        byte[] copy = zip.clone();
        for (int i = 0; i < copy.length - 10; i++) {
            if (copy[i] == 'P' && copy[i + 1] == 'K') {
                int flags = copy[i + 2] == 3 && copy[i + 3] == 4 ? 6 : copy[i + 2] == 1 && copy[i + 3] == 2 ? 8 : -1;
                if (flags > 0) {
                    copy[i + flags] |= 1;
                }
            }
        }
        return copy;
    }

    /** A compound file with one stream of 4096 bytes that begins with {@code content}. */
    public static byte[] ole(String stream, byte... content) {
        var file = ByteBuffer.allocate(SECTOR * 11).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0, 0xE11AB1A1E011CFD0L).putShort(30, (short) 9).putInt(48, 1);
        for (int i = 0; i < 109; i++) {
            file.putInt(76 + 4 * i, i == 0 ? 0 : -1);
        }
        for (int i = 0; i < SECTOR / 4; i++) {
            file.putInt(SECTOR + 4 * i, i >= 2 && i < 9 ? i + 1 : -2);
        }
        oleEntry(file, 2 * SECTOR, "Root Entry", -2, 0);
        oleEntry(file, 2 * SECTOR + 128, stream, 2, 4096);
        file.position(3 * SECTOR).put(content);
        return file.array();
    }

    private static void oleEntry(ByteBuffer file, int at, String name, int start, int size) {
        byte[] text = name.getBytes(StandardCharsets.UTF_16LE);
        file.position(at).put(text);
        file.putShort(at + 64, (short) (text.length + 2))
                .putInt(at + 116, start)
                .putInt(at + 120, size);
    }

    /** Word 97-2003 text stream; the flag at byte 11 says whether a password is set. */
    public static byte[] doc(boolean locked) {
        return ole("WordDocument", wordStart(locked));
    }

    private static byte[] wordStart(boolean locked) {
        byte[] start = Arrays.copyOf(new byte[] {(byte) 0xEC, (byte) 0xA5}, 32);
        start[11] = (byte) (locked ? 1 : 0);
        return start;
    }

    public static byte[] xls(boolean locked) {
        var start = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        start.putShort((short) 0x0809).putShort((short) 16).position(20);
        start.putShort((short) (locked ? 0x2F : 0x42)).putShort((short) 2);
        return ole("Workbook", start.array());
    }

    public static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0};
    }
}
