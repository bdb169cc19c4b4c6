package org.shuniu.document.web.api;

import org.shuniu.layout.Rendition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Printed pages as a program gets them; the header says how many there are. */
final class PdfAnswer {
    static final String PAGES = "X-Page-Count";

    private PdfAnswer() {}

    static ResponseEntity<byte[]> of(Rendition rendition) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(PAGES, String.valueOf(rendition.pages()))
                .body(rendition.pdf());
    }
}
