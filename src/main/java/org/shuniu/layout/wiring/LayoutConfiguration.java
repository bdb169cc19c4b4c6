package org.shuniu.layout.wiring;

import java.nio.file.Path;
import org.shuniu.layout.DocumentRenderer;
import org.shuniu.layout.SheetRenderer;
import org.shuniu.layout.WordRenderer;
import org.shuniu.layout.font.FontLibrary;
import org.shuniu.layout.pdf.PdfDocumentRenderer;
import org.shuniu.layout.sheet.PdfSheetRenderer;
import org.shuniu.layout.word.PoiWordRenderer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the renderers; the office's own fonts come from the configured directory. */
@Configuration(proxyBeanMethods = false)
class LayoutConfiguration {
    @Bean
    FontLibrary layoutFonts(@Value("${shuniu.layout.font-dir:${SHUNIU_FONT_DIR:}}") String directory) {
        return new FontLibrary(directory.isBlank() ? null : Path.of(directory));
    }

    @Bean
    DocumentRenderer documentRenderer(FontLibrary layoutFonts) {
        return new PdfDocumentRenderer(layoutFonts);
    }

    @Bean
    SheetRenderer sheetRenderer(FontLibrary layoutFonts) {
        return new PdfSheetRenderer(layoutFonts);
    }

    @Bean
    WordRenderer wordRenderer() {
        return new PoiWordRenderer();
    }
}
