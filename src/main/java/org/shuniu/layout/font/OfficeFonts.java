package org.shuniu.layout.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The office's own TrueType files and collections in the configured directory, by file name or family name. */
final class OfficeFonts {
    private static final Logger log = LoggerFactory.getLogger(OfficeFonts.class);
    private static final String FILE = ".ttf";
    private static final String COLLECTION = ".ttc";

    private final @Nullable Path directory;
    private @Nullable List<Entry> entries;

    OfficeFonts(@Nullable Path directory) {
        this.directory = directory;
    }

    Optional<Typeface> find(Face face) {
        List<Entry> all = entries();
        for (String name : face.names()) {
            for (Entry entry : all) {
                if (entry.names().contains(name)) {
                    return Optional.of(entry.typeface());
                }
            }
        }
        return Optional.empty();
    }

    private synchronized List<Entry> entries() {
        List<Entry> known = entries;
        if (known == null) {
            known = files().stream().flatMap(file -> read(file).stream()).toList();
            entries = known;
        }
        return known;
    }

    private List<Path> files() {
        if (directory == null || !Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(directory)) {
            return found.filter(file -> name(file).endsWith(FILE) || name(file).endsWith(COLLECTION))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Font directory " + directory + " cannot be read", e);
        }
    }

    private static List<Entry> read(Path file) {
        List<Entry> found = new ArrayList<>();
        try {
            byte[] content = Files.readAllBytes(file);
            if (name(file).endsWith(FILE)) {
                add(found, file, new TTFParser().parse(new RandomAccessReadBuffer(content)));
            } else {
                // stays open as long as the fonts in it are used
                new TrueTypeCollection(new ByteArrayInputStream(content))
                        .processAllFonts(font -> add(found, file, font));
            }
        } catch (IOException e) {
            log.warn("Font file {} is left out: {}", file, e.getMessage());
        }
        return found;
    }

    /** Only what one of the faces is called is kept. */
    private static void add(List<Entry> found, Path file, TrueTypeFont font) throws IOException {
        Set<String> names = families(font);
        String name = name(file);
        names.add(name.substring(0, name.length() - FILE.length()));
        boolean wanted =
                Stream.of(Face.values()).anyMatch(face -> face.names().stream().anyMatch(names::contains));
        if (wanted) {
            found.add(new Entry(names, Typeface.of(file.getFileName().toString(), font)));
        }
    }

    private static Set<String> families(TrueTypeFont font) throws IOException {
        NamingTable table = font.getNaming();
        Stream<NameRecord> records = table == null ? Stream.empty() : table.getNameRecords().stream();
        return records.filter(name -> name.getNameId() == NameRecord.NAME_FONT_FAMILY_NAME
                        || name.getNameId() == NameRecord.NAME_FULL_FONT_NAME)
                .flatMap(name -> Stream.ofNullable(name.getString()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private record Entry(Set<String> names, Typeface typeface) {}
}
