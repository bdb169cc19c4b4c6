package org.shuniu.layout;

/** Makes the printed page of a document. Thread-safe. */
public interface DocumentRenderer {

    /** Renders with the best faces there are and says which substitutes were used. */
    Rendition render(PrintedDocument document);

    /**
     * Renders; when {@code strict}, only with the faces the standard names.
     *
     * @throws MissingFaceException when strict and a face is not installed
     */
    Rendition render(PrintedDocument document, boolean strict);

    /**
     * One printed page as PNG for the preview beside the draft.
     *
     * @param page 1-based; a page past the end gives the last one
     */
    byte[] renderPageImage(PrintedDocument document, int page);

    /** One page of a rendition that is already there. */
    byte[] renderPageImage(Rendition rendition, int page);
}
