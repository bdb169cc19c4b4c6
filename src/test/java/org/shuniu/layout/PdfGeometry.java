package org.shuniu.layout;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads back what stands where in a PDF, in millimetres from the top left corner of the page. */
public final class PdfGeometry {
    private static final double MM = 25.4 / 72;

    private PdfGeometry() {}

    /** A drawn character: baseline, advance width, and the top and bottom of its ink. */
    record Glyph(
            String text,
            double x,
            double baseline,
            double width,
            double inkTop,
            double inkBottom,
            double inkRight,
            String font) {
        double right() {
            return x + width;
        }
    }

    /** A stroked path by its bounds. */
    record Stroke(double left, double top, double right, double bottom, double thickness, boolean red, boolean curved) {
        double width() {
            return right - left;
        }

        boolean horizontal() {
            return !curved && Math.abs(top - bottom) < 0.01;
        }
    }

    /** One page; lines are glyphs on one baseline, from left to right. */
    record Sheet(List<Glyph> glyphs, List<Stroke> strokes) {
        List<List<Glyph>> lines() {
            TreeMap<Long, List<Glyph>> lines = new TreeMap<>();
            glyphs.forEach(glyph -> lines.computeIfAbsent(Math.round(glyph.baseline() * 10), key -> new ArrayList<>())
                    .add(glyph));
            lines.values().forEach(line -> line.sort(Comparator.comparingDouble(Glyph::x)));
            return List.copyOf(lines.values());
        }

        /** Lines inside the text box, without page numbers and remarks. */
        List<List<Glyph>> boxLines() {
            return lines().stream()
                    .filter(line -> line.get(0).baseline() > 37 && line.get(0).baseline() < 262)
                    .toList();
        }

        String boxText() {
            return boxLines().stream().map(PdfGeometry::text).collect(Collectors.joining());
        }

        List<Glyph> line(String start) {
            return lines().stream()
                    .filter(line -> text(line).startsWith(start))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(start + " not in " + boxText()));
        }

        boolean has(String text) {
            return boxText().contains(text);
        }
    }

    static String text(List<Glyph> line) {
        return line.stream().map(Glyph::text).collect(Collectors.joining());
    }

    static List<Sheet> read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Sheet> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                Reader reader = new Reader(page);
                reader.processPage(page);
                pages.add(new Sheet(reader.glyphs, reader.strokes));
            }
            return pages;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Reader extends PDFGraphicsStreamEngine {
        private final List<Glyph> glyphs = new ArrayList<>();
        private final List<Stroke> strokes = new ArrayList<>();
        private final double height;
        private GeneralPath path = new GeneralPath();
        private boolean curved;

        Reader(PDPage page) {
            super(page);
            height = page.getMediaBox().getHeight();
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
            Rectangle2D ink = ((PDType0Font) font).getNormalizedPath(code).getBounds2D();
            double scale = matrix.getScalingFactorY() / 1000;
            double y = mm(matrix.getTranslateY());
            glyphs.add(new Glyph(
                    font.toUnicode(code),
                    matrix.getTranslateX() * MM,
                    y,
                    displacement.getX() * matrix.getScalingFactorX() * MM,
                    y - ink.getMaxY() * scale * MM,
                    y - ink.getMinY() * scale * MM,
                    (matrix.getTranslateX() + ink.getMaxX() * matrix.getScalingFactorX() / 1000) * MM,
                    font.getName()));
        }

        private double mm(double fromBottom) {
            return (height - fromBottom) * MM;
        }

        @Override
        public void strokePath() throws IOException {
            Rectangle2D bounds = path.getBounds2D();
            PDColor colour = getGraphicsState().getStrokingColor();
            strokes.add(new Stroke(
                    bounds.getMinX() * MM,
                    mm(bounds.getMaxY()),
                    bounds.getMaxX() * MM,
                    mm(bounds.getMinY()),
                    getGraphicsState().getLineWidth() * MM,
                    colour.getComponents().length == 3 && colour.getComponents()[0] > 0.7,
                    curved));
            endPath();
        }

        @Override
        public void endPath() {
            path = new GeneralPath();
            curved = false;
        }

        @Override
        public void fillPath(int rule) {
            endPath();
        }

        @Override
        public void fillAndStrokePath(int rule) throws IOException {
            strokePath();
        }

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            curved = true;
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.getCurrentPoint();
        }

        @Override
        public void closePath() {
            path.closePath();
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            path.moveTo(p0.getX(), p0.getY());
            path.lineTo(p1.getX(), p1.getY());
            path.lineTo(p2.getX(), p2.getY());
            path.lineTo(p3.getX(), p3.getY());
        }

        @Override
        public void drawImage(PDImage image) {
            throw new AssertionError("no picture is expected");
        }

        @Override
        public void clip(int rule) {}

        @Override
        public void shadingFill(COSName name) {
            throw new AssertionError("no shading is expected");
        }
    }
}
