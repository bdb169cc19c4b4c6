/** One class per move of the engine. */
@NullMarked
package org.shuniu.review.service.move;

import org.jspecify.annotations.NullMarked;
