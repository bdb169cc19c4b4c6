package org.shuniu.layout.font;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** One font file, parsed once and shared by all renderings. */
public final class Typeface {
    private final String name;
    private final boolean substitute;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;

    private Typeface(String name, boolean substitute, TrueTypeFont font) throws IOException {
        this.name = name;
        this.substitute = substitute;
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** A file the product carries. */
    static Typeface carried(String name, byte[] file) throws IOException {
        return new Typeface(name, true, new TTFParser().parse(new RandomAccessReadBuffer(file)));
    }

    /** A font of the office. */
    static Typeface of(String name, TrueTypeFont font) throws IOException {
        return new Typeface(name, false, font);
    }

    public TrueTypeFont font() {
        return font;
    }

    public String name() {
        return name;
    }

    /** True for the files the product carries, false for the office's own. */
    public boolean isSubstitute() {
        return substitute;
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) > 0;
    }

    /** Advance width in em. */
    public double advance(int codePoint) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(codePoint)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(unreadable(), e);
        }
    }

    /** Top of the ink above the baseline in em. */
    public double inkTop(int codePoint) {
        GlyphData glyph = glyph(codePoint);
        return glyph == null ? 0 : glyph.getYMaximum() / unitsPerEm;
    }

    /** Bottom of the ink above the baseline in em, negative below it. */
    public double inkBottom(int codePoint) {
        GlyphData glyph = glyph(codePoint);
        return glyph == null ? 0 : glyph.getYMinimum() / unitsPerEm;
    }

    /** The outline in font units, y upwards. */
    public GeneralPath outline(int codePoint) {
        GlyphData glyph = glyph(codePoint);
        return glyph == null ? new GeneralPath() : glyph.getPath();
    }

    public double unitsPerEm() {
        return unitsPerEm;
    }

    private @Nullable GlyphData glyph(int codePoint) {
        try {
            return font.getGlyph().getGlyph(characters.getGlyphId(codePoint));
        } catch (IOException e) {
            throw new UncheckedIOException(unreadable(), e);
        }
    }

    private String unreadable() {
        return String.format(Locale.ROOT, "Font %s cannot be read", name);
    }
}
