/** Keeps, renames and forgets filters of the list of matters. */
@NullMarked
package org.shuniu.supervision.service.filter;

import org.jspecify.annotations.NullMarked;
