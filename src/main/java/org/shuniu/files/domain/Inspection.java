package org.shuniu.files.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a file is, judged by its content alone.
 *
 * @param mediaType as it is sent to a browser later, with the character set of a text
 * @param text words found in it, for the search of secrecy marks
 */
public record Inspection(FileType type, String mediaType, String text) {
    private static final int MOST_OLE = 8 << 20;

    /** Refuses a type that is not accepted, a name that lies about it, a password, macros, a damaged file. */
    public static Inspection of(Path path, SafeName name) {
        try {
            FileType type = detect(path, name.extension());
            if (!type.fits(name.extension())) {
                throw FileRefusal.wrongName(name.extension(), type);
            }
            return inspect(type, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileType detect(Path path, String extension) throws IOException {
        return switch (Signature.of(path)) {
            case PDF -> FileType.PDF;
            case PNG -> FileType.PNG;
            case JPEG -> FileType.JPEG;
            case ZIP -> ZipContent.type(path).orElseThrow(FileRefusal::unknownType);
            case OLE -> ole(path);
            case NONE -> other(extension);
        };
    }

    /** Text has no signature: it may only be what its name says, and its bytes decide afterwards. */
    private static FileType other(String extension) {
        if (FileType.TXT.fits(extension)) {
            return FileType.TXT;
        }
        throw FileRefusal.unknownType();
    }

    private static FileType ole(Path path) {
        OleFile file = OleFile.read(path);
        if (file.has("EncryptedPackage")) {
            throw FileRefusal.locked();
        }
        if (file.has("WordDocument")) {
            return unlocked(FileType.DOC, file.isLockedWord());
        }
        if (file.has("Workbook") || file.has("Book")) {
            return unlocked(FileType.XLS, file.isLockedExcel());
        }
        throw FileRefusal.unknownType();
    }

    private static FileType unlocked(FileType type, boolean locked) {
        if (locked) {
            throw FileRefusal.locked();
        }
        return type;
    }

    private static Inspection inspect(FileType type, Path path) throws IOException {
        return switch (type) {
            case PDF -> new Inspection(type, type.mediaType(), PdfContent.text(path));
            case DOCX, XLSX, PPTX, OFD -> new Inspection(type, type.mediaType(), ZipContent.text(path));
            case DOC, XLS -> new Inspection(type, type.mediaType(), oleText(path));
            case PNG, JPEG -> new Inspection(type, type.mediaType(), "");
            case TXT -> {
                PlainText text = PlainText.read(Files.readAllBytes(path)).orElseThrow(FileRefusal::notText);
                yield new Inspection(type, type.mediaType() + ";charset=" + text.charset(), text.text());
            }
        };
    }

    /** Old formats keep their words as UTF-16: runs of printable characters, one to a line. */
    private static String oleText(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            String raw = new String(in.readNBytes(MOST_OLE), StandardCharsets.UTF_16LE);
            return Arrays.stream(raw.split("[^\\p{IsHan}\\p{Punct}\\p{IsPunctuation}\\p{Alnum}\u2605\u3000 ]+"))
                    .filter(run -> run.length() > 3)
                    .collect(Collectors.joining("\n"));
        }
    }
}
