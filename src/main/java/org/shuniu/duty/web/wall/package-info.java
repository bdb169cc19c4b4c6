/** The board itself, and the page on which a director lets screens in and out. */
@NullMarked
package org.shuniu.duty.web.wall;

import org.jspecify.annotations.NullMarked;
