package org.shuniu.files.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuniu.files.SampleFiles;
import org.shuniu.kernel.error.InvalidException;

class InspectionTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("accepted")
    void knowsAFileByItsContent(String name, byte[] content, FileType type) throws IOException {
        assertThat(inspect(name, content).type()).isEqualTo(type);
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("a.pdf", SampleFiles.pdf("x"), FileType.PDF),
                Arguments.of("a.docx", SampleFiles.docx("x"), FileType.DOCX),
                Arguments.of("a.xlsx", SampleFiles.xlsx(), FileType.XLSX),
                Arguments.of("a.OFD", SampleFiles.ofd(), FileType.OFD),
                Arguments.of("a.doc", SampleFiles.doc(false), FileType.DOC),
                Arguments.of("a.xls", SampleFiles.xls(false), FileType.XLS),
                Arguments.of("a.png", SampleFiles.png(), FileType.PNG),
                Arguments.of("a.jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, FileType.JPEG),
                Arguments.of("a.txt", "通知".getBytes(StandardCharsets.UTF_8), FileType.TXT));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWithItsOwnReason(String name, byte[] content, String key) {
        assertThatThrownBy(() -> inspect(name, content)).isInstanceOfSatisfying(InvalidException.class, refused -> {
            assertThat(refused.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.key()).isEqualTo("files.refused." + key);
                assertThat(problem.field()).isEqualTo("file");
            });
        });
    }

    static Stream<Arguments> refused() {
        byte[] ooxmlLocked = SampleFiles.ole("EncryptedPackage");
        return Stream.of(
                Arguments.of("a.docx", SampleFiles.pdf("x"), "wrongName"),
                Arguments.of("a.txt", SampleFiles.pdf("x"), "wrongName"),
                Arguments.of("a", SampleFiles.pdf("x"), "wrongName"),
                Arguments.of("a.pdf", SampleFiles.docx("x"), "wrongName"),
                Arguments.of("a.xls", SampleFiles.doc(false), "wrongName"),
                Arguments.of("a.zip", SampleFiles.zip(Map.of("a.txt", "x")), "type"),
                Arguments.of("a.docx", SampleFiles.zip(Map.of("a.txt", "x")), "type"),
                Arguments.of("a.exe", new byte[] {'M', 'Z', 0, 1}, "type"),
                Arguments.of("a.pdf", "no pdf".getBytes(StandardCharsets.UTF_8), "type"),
                Arguments.of("a.txt", new byte[] {'M', 'Z', 0, 1}, "notText"),
                Arguments.of("a.pdf", SampleFiles.pdfWithPassword(), "password"),
                Arguments.of("a.docx", ooxmlLocked, "password"),
                Arguments.of("a.doc", SampleFiles.doc(true), "password"),
                Arguments.of("a.xls", SampleFiles.xls(true), "password"),
                Arguments.of("a.docx", SampleFiles.encrypted(SampleFiles.docx("x")), "password"),
                Arguments.of("a.docx", SampleFiles.docxWithMacros(), "macros"),
                Arguments.of("a.pdf", "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8), "damaged"),
                Arguments.of("a.docx", new byte[] {'P', 'K', 3, 4, 0, 0}, "damaged"),
                Arguments.of("a.doc", java.util.Arrays.copyOf(SampleFiles.doc(false), 40), "damaged"));
    }

    @Test
    void readsTheWordsOfEachFormat() throws IOException {
        assertThat(inspect("a.pdf", SampleFiles.pdf("TOP SECRET")).text()).contains("TOP SECRET");
        assertThat(inspect("a.pdf", SampleFiles.pdfThatForbidsCopying("TOP SECRET"))
                        .text())
                .contains("TOP SECRET");
        assertThat(inspect("a.docx", SampleFiles.docxWithFootnote("机密★10年")).text())
                .contains("机密★10年");
        assertThat(inspect("a.docx", SampleFiles.docx("机密★10年")).text()).contains("机密★10年\n");
        assertThat(inspect("a.ofd", SampleFiles.ofd()).text()).contains("通知");
        byte[] word = SampleFiles.doc(false);
        byte[] mark = "机密★10年".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(mark, 0, word, 2048, mark.length);
        assertThat(inspect("a.doc", word).text()).contains("机密★10年");
    }

    @Test
    void resolvesNoExternalEntities() throws IOException {
        byte[] hostile = SampleFiles.zip(Map.of(
                "[Content_Types].xml", "<Types/>",
                "word/document.xml", "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><d><t>&x;</t></d>"));
        assertThatThrownBy(() -> inspect("a.docx", hostile))
                .isInstanceOf(InvalidException.class)
                .hasMessage("files.refused.damaged");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "UTF-16"})
    void losesNoCharacterOfAText(String charset) {
        String text = "关于做好\t工作的通知\r\n（一）𠮷㐂①★\n";
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertThat(PlainText.read(bytes)).get().extracting(PlainText::text).isEqualTo(text);
    }

    @Test
    void takesTheMarkOffAText() {
        byte[] bytes = "\uFEFF通知".getBytes(StandardCharsets.UTF_8);
        assertThat(PlainText.read(bytes)).get().extracting(PlainText::text).isEqualTo("通知");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.txt, passwd.txt",
        "C:\\temp\\报告.docx, 报告.docx",
        "a\u202Efdp.exe, afdp.exe",
        "..hidden.pdf, hidden.pdf",
        "what?.pdf, what_.pdf"
    })
    void makesNamesSafe(String uploaded, String safe) {
        assertThat(SafeName.of(uploaded).value()).isEqualTo(safe);
    }

    @Test
    void keepsTheExtensionOfALongName() {
        assertThat(SafeName.of("长".repeat(300) + ".docx").value()).hasSize(120).endsWith(".docx");
        assertThatThrownBy(() -> SafeName.of("..")).isInstanceOf(InvalidException.class);
    }

    private Inspection inspect(String name, byte[] content) throws IOException {
        Path path = Files.write(folder.resolve("upload"), content);
        return Inspection.of(path, SafeName.of(name));
    }
}
