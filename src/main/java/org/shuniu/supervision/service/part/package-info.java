/** What a unit does with its part, and what supervision answers. */
@NullMarked
package org.shuniu.supervision.service.part;

import org.jspecify.annotations.NullMarked;
