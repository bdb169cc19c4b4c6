package org.shuniu.layout;

/** Writes a document as an editable Word file (DOCX) in the faces and sizes of the standard. Thread-safe. */
public interface WordRenderer {
    byte[] render(PrintedDocument document);
}
