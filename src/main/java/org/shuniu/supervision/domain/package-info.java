/** Matters: what is followed up, for whom, in which phase. */
@NullMarked
package org.shuniu.supervision.domain;

import org.jspecify.annotations.NullMarked;
