/** The document as the review engine sees it. */
@NullMarked
package org.shuniu.document.service.engine;

import org.jspecify.annotations.NullMarked;
