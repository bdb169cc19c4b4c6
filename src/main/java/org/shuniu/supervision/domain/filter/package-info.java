/** Filters of the list of matters that a person keeps. */
@NullMarked
package org.shuniu.supervision.domain.filter;

import org.jspecify.annotations.NullMarked;
