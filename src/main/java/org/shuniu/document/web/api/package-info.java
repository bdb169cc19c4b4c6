/** The same services as JSON below {@code /api/v1/documents}. */
@NullMarked
package org.shuniu.document.web.api;

import org.jspecify.annotations.NullMarked;
