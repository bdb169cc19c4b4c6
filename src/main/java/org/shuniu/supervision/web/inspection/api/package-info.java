/** API of special inspections: all that the pages do. */
@NullMarked
package org.shuniu.supervision.web.inspection.api;

import org.jspecify.annotations.NullMarked;
