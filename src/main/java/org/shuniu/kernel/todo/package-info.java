/** How a source of work reads its boxes from the database. */
@NullMarked
package org.shuniu.kernel.todo;

import org.jspecify.annotations.NullMarked;
