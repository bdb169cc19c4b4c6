/** Routes: editing, versions, the default. */
@NullMarked
package org.shuniu.review.service.route;

import org.jspecify.annotations.NullMarked;
