package org.shuniu.layout.pdf;

import static org.shuniu.layout.pdf.PagePainter.y;
import static org.shuniu.layout.pdf.PdfWriter.points;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.shuniu.layout.font.Face;
import org.shuniu.layout.font.FontLibrary;
import org.shuniu.layout.font.Typeface;
import org.shuniu.layout.page.Ink;
import org.shuniu.layout.page.Mark;

/** Draws a round seal as outlines: ring, star, name around the upper arc. Its words are no text of the document. */
final class SealPainter {
    /** Bézier distance that makes a quarter circle. */
    private static final double KAPPA = 0.5523;

    /** Shares of the radius. */
    private static final double RING = 0.055;

    private static final double STAR = 0.30;
    private static final double NAME_TOP = 0.86;
    private static final double NAME_HEIGHT = 0.25;

    private static final double WIDEST_ARC = Math.toRadians(232);
    private static final double ARC_PER_CHARACTER = Math.toRadians(25);
    private static final double INNER_STAR = 0.382;

    /** Middle of Chinese characters above their baseline, and top of their em box, in em. */
    private static final double MIDDLE = 0.5;

    private static final double BASELINE = 0.12;

    private final PDPageContentStream content;
    private final FontLibrary library;

    SealPainter(PDPageContentStream content, FontLibrary library) {
        this.content = content;
        this.library = library;
    }

    void paint(Mark.Seal mark) throws IOException {
        double radius = points(mark.seal().diameterMm() / 2);
        content.saveGraphicsState();
        content.transform(Matrix.getTranslateInstance(points(mark.x()), y(mark.y())));
        content.setNonStrokingColor(Ink.RED.red(), Ink.RED.green(), Ink.RED.blue());
        content.setStrokingColor(Ink.RED.red(), Ink.RED.green(), Ink.RED.blue());
        ring(radius);
        fill(star(radius * STAR));
        name(mark.seal().organName(), radius);
        content.restoreGraphicsState();
    }

    private void ring(double radius) throws IOException {
        double thickness = radius * RING;
        float r = (float) (radius - thickness / 2);
        float k = (float) (r * KAPPA);
        content.setLineWidth((float) thickness);
        content.moveTo(r, 0);
        content.curveTo(r, k, k, r, 0, r);
        content.curveTo(-k, r, -r, k, -r, 0);
        content.curveTo(-r, -k, -k, -r, 0, -r);
        content.curveTo(k, -r, r, -k, r, 0);
        content.closeAndStroke();
    }

    private static Shape star(double radius) {
        GeneralPath star = new GeneralPath();
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI / 2 + i * Math.PI / 5;
            double r = i % 2 == 0 ? radius : radius * INNER_STAR;
            if (i == 0) {
                star.moveTo(r * Math.cos(angle), r * Math.sin(angle));
            } else {
                star.lineTo(r * Math.cos(angle), r * Math.sin(angle));
            }
        }
        star.closePath();
        return star;
    }

    /** Each character stands upright on the arc, from left over the top to the right. */
    private void name(String name, double radius) throws IOException {
        int[] points = name.codePoints().toArray();
        double step = Math.min(ARC_PER_CHARACTER, WIDEST_ARC / Math.max(1, points.length - 1));
        double height = radius * NAME_HEIGHT;
        double width = Math.min(height, step * radius * (NAME_TOP - NAME_HEIGHT * MIDDLE) * 0.95);
        for (int i = 0; i < points.length; i++) {
            Typeface typeface = library.find(Face.TITLE_SONG, points[i]);
            if (typeface != null) {
                double units = typeface.unitsPerEm();
                AffineTransform place = AffineTransform.getRotateInstance(step * ((points.length - 1) / 2.0 - i));
                place.translate(-width / 2, radius * (NAME_TOP - NAME_HEIGHT) + height * BASELINE);
                place.scale(width / units, height / units);
                fill(place.createTransformedShape(typeface.outline(points[i])));
            }
        }
    }

    private void fill(Shape shape) throws IOException {
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        boolean empty = true;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> content.moveTo((float) p[0], (float) p[1]);
                case PathIterator.SEG_LINETO -> content.lineTo((float) p[0], (float) p[1]);
                case PathIterator.SEG_QUADTO -> quadratic(x, y, p);
                case PathIterator.SEG_CUBICTO ->
                    content.curveTo((float) p[0], (float) p[1], (float) p[2], (float) p[3], (float) p[4], (float) p[5]);
                default -> content.closePath();
            }
            int type = path.currentSegment(p);
            int last = type == PathIterator.SEG_QUADTO ? 2 : type == PathIterator.SEG_CUBICTO ? 4 : 0;
            if (type != PathIterator.SEG_CLOSE) {
                x = p[last];
                y = p[last + 1];
            }
            empty = false;
        }
        if (!empty) {
            content.fill();
        }
    }

    /** PDF knows only cubic curves. */
    private void quadratic(double x, double y, double[] p) throws IOException {
        content.curveTo(
                (float) (x + (p[0] - x) * 2 / 3),
                (float) (y + (p[1] - y) * 2 / 3),
                (float) (p[2] + (p[0] - p[2]) * 2 / 3),
                (float) (p[3] + (p[1] - p[3]) * 2 / 3),
                (float) p[2],
                (float) p[3]);
    }
}
