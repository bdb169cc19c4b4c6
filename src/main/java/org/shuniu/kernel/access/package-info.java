/** Who may know of a record: principals and the visibility predicate. */
@NullMarked
package org.shuniu.kernel.access;

import org.jspecify.annotations.NullMarked;
