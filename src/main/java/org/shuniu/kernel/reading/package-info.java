/** Distribution lists and the receipts of those who stand on them. */
@NullMarked
package org.shuniu.kernel.reading;

import org.jspecify.annotations.NullMarked;
