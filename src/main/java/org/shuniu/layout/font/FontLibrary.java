package org.shuniu.layout.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All faces, read at first use and kept: the office's own files first, then the substitutes the product carries. */
public final class FontLibrary implements Metrics {
    /** Printed for a character no font has: the geta mark, the printer's sign for a missing sort. */
    public static final int GETA = 0x3013;

    private final OfficeFonts office;
    private final Map<Face, List<Typeface>> chains = new ConcurrentHashMap<>();
    private final Map<String, Typeface> carried = new ConcurrentHashMap<>();

    public FontLibrary(@Nullable Path directory) {
        this.office = new OfficeFonts(directory);
    }

    /** The file that writes this character in this face, or the nearest one that can; null when none can. */
    public @Nullable Typeface find(Face face, int codePoint) {
        for (Typeface typeface : chain(face)) {
            if (typeface.has(codePoint)) {
                return typeface;
            }
        }
        return null;
    }

    /** Whether any font can write it. */
    public boolean canWrite(Face face, int codePoint) {
        return find(face, codePoint) != null;
    }

    /** The file for a character that is known to be writable. */
    public Typeface typeface(Face face, int codePoint) {
        return Objects.requireNonNull(find(face, codePoint), "no font has the character");
    }

    @Override
    public double advance(Face face, int codePoint) {
        Typeface typeface = find(face, codePoint);
        return typeface == null ? 1 : typeface.advance(codePoint);
    }

    /** Names of those faces the office has no file for. */
    public List<String> notInstalled(Collection<Face> faces) {
        return faces.stream()
                .filter(this::isSubstituted)
                .map(Face::standardName)
                .toList();
    }

    /** One line for each substituted face: the standard face and the file that stands in. */
    public List<String> substitutions(Collection<Face> faces) {
        return faces.stream()
                .filter(this::isSubstituted)
                .map(face -> face.standardName() + " → " + chain(face).get(0).name())
                .toList();
    }

    private boolean isSubstituted(Face face) {
        return chain(face).get(0).isSubstitute();
    }

    private List<Typeface> chain(Face face) {
        List<Typeface> chain = chains.get(face);
        return chain == null ? chains.computeIfAbsent(face, this::load) : chain;
    }

    private List<Typeface> load(Face face) {
        return Stream.concat(
                        office.find(face).stream(),
                        Stream.of(face, Face.FANG_SONG, Face.SONG)
                                .map(Face::substitute)
                                .distinct()
                                .map(name -> carried.computeIfAbsent(name, FontLibrary::read)))
                .toList();
    }

    private static Typeface read(String name) {
        try (InputStream file = FontLibrary.class.getResourceAsStream("/fonts/" + name)) {
            byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
            return Typeface.carried(name.replace(".ttf", ""), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Font " + name + " cannot be read", e);
        }
    }
}
