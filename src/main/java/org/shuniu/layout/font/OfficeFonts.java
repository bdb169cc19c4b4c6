package org.shuniu.layout.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The office's own TrueType files in the configured directory, found by file name or family name. */
final class OfficeFonts {
    private static final Logger log = LoggerFactory.getLogger(OfficeFonts.class);

    private final @Nullable Path directory;

    OfficeFonts(@Nullable Path directory) {
        this.directory = directory;
    }

    Optional<Typeface> find(Face face) {
        List<Path> files = files();
        Stream<Path> byFileName = face.names().stream()
                .flatMap(name -> files.stream().filter(file -> stem(file).equals(name)));
        Stream<Path> byFamily = files.stream().filter(file -> familyIsOf(face, file));
        return Stream.concat(byFileName, byFamily)
                .flatMap(file -> parse(file).stream())
                .findFirst();
    }

    private List<Path> files() {
        if (directory == null || !Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(directory)) {
            return found.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(".ttf"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Font directory " + directory + " cannot be read", e);
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(0, name.length() - ".ttf".length());
    }

    private static boolean familyIsOf(Face face, Path file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)))) {
            NamingTable names = font.getNaming();
            return names != null
                    && names.getNameRecords().stream()
                            .filter(name -> name.getNameId() == NameRecord.NAME_FONT_FAMILY_NAME
                                    || name.getNameId() == NameRecord.NAME_FULL_FONT_NAME)
                            .map(NameRecord::getString)
                            .anyMatch(name -> name != null && face.names().contains(name.toLowerCase(Locale.ROOT)));
        } catch (IOException e) {
            log.warn("Font file {} is left out: {}", file, e.getMessage());
            return false;
        }
    }

    private static Optional<Typeface> parse(Path file) {
        try {
            return Optional.of(Typeface.parse(file.getFileName().toString(), false, Files.readAllBytes(file)));
        } catch (IOException e) {
            log.warn("Font file {} is left out: {}", file, e.getMessage());
            return Optional.empty();
        }
    }
}
