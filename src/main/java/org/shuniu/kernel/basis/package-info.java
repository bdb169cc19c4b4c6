/** How a paper begins from a record of another module, with a link both ways and without either knowing the other. */
@NullMarked
package org.shuniu.kernel.basis;

import org.jspecify.annotations.NullMarked;
