/** The printed page and the processing sheet of a document. */
@NullMarked
package org.shuniu.document.service.print;

import org.jspecify.annotations.NullMarked;
