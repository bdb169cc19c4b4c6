package org.shuniu.files.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;

/** The inside of an OOXML or OFD package. */
final class ZipContent {
    private static final int MOST_TEXT = 2_000_000;
    private static final long MOST_BYTES = 64L << 20;
    private static final Pattern TEXT_PARTS = Pattern.compile(
            "word/(document|header\\d*|footer\\d*|footnotes|endnotes|comments)\\.xml|xl/(sharedStrings|worksheets/sheet\\d+)\\.xml|ppt/slides/slide\\d+\\.xml|Doc_\\d+/.*Content\\.xml");

    private ZipContent() {}

    /** What kind of package this is; empty for any other archive. Refuses passwords and macros. */
    static Optional<FileType> type(Path path) {
        try (ZipFile zip = ZipFile.builder().setPath(path).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.stream().anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption())) {
                throw FileRefusal.locked();
            }
            if (entries.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
                throw FileRefusal.macros();
            }
            return typeOf(zip);
        } catch (IOException e) {
            throw FileRefusal.damaged();
        }
    }

    private static Optional<FileType> typeOf(ZipFile zip) {
        if (zip.getEntry("OFD.xml") != null) {
            return Optional.of(FileType.OFD);
        }
        if (zip.getEntry("[Content_Types].xml") == null) {
            return Optional.empty();
        }
        if (zip.getEntry("word/document.xml") != null) {
            return Optional.of(FileType.DOCX);
        }
        if (zip.getEntry("xl/workbook.xml") != null) {
            return Optional.of(FileType.XLSX);
        }
        return zip.getEntry("ppt/presentation.xml") != null ? Optional.of(FileType.PPTX) : Optional.empty();
    }

    /** The words of the package, paragraph by paragraph, as far as needed to find a secrecy mark. */
    static String text(Path path) {
        var text = new StringBuilder();
        try (ZipFile zip = ZipFile.builder().setPath(path).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (TEXT_PARTS.matcher(entry.getName()).matches() && text.length() < MOST_TEXT) {
                    try (InputStream part = zip.getInputStream(entry)) {
                        words(part, text);
                    }
                }
            }
            return text.toString();
        } catch (IOException | XMLStreamException e) {
            throw FileRefusal.damaged();
        }
    }

    private static void words(InputStream part, StringBuilder text) throws XMLStreamException, IOException {
        InputStream bounded = BoundedInputStream.builder()
                .setInputStream(part)
                .setMaxCount(MOST_BYTES)
                .get();
        XMLStreamReader xml = factory().createXMLStreamReader(bounded);
        boolean inText = false;
        while (xml.hasNext() && text.length() < MOST_TEXT) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = isText(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && inText) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                endOfParagraph(xml.getLocalName(), text);
            }
        }
    }

    private static boolean isText(String element) {
        return element.equals("t") || element.equals("TextCode");
    }

    private static void endOfParagraph(String element, StringBuilder text) {
        if (element.equals("p") || element.equals("si") || element.equals("TextObject")) {
            text.append('\n');
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
