/** The text of a document: immutable versions, hashes by part, comparison. */
@NullMarked
package org.shuniu.document.domain.text;

import org.jspecify.annotations.NullMarked;
