/** Lists, progress, opinions and figures. */
@NullMarked
package org.shuniu.review.service.read;

import org.jspecify.annotations.NullMarked;
