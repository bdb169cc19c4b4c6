/** A matter from proposal to write-off. */
@NullMarked
package org.shuniu.supervision.service.life;

import org.jspecify.annotations.NullMarked;
