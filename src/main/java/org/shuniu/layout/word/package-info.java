/** The document as an editable Word file (DOCX). */
@NullMarked
package org.shuniu.layout.word;

import org.jspecify.annotations.NullMarked;
