/** Page and API of the figures of supervision. */
@NullMarked
package org.shuniu.supervision.web.board;

import org.jspecify.annotations.NullMarked;
