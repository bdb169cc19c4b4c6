/** The page and API of the figures, and the rows behind each number. */
@NullMarked
package org.shuniu.duty.web.figures;

import org.jspecify.annotations.NullMarked;
