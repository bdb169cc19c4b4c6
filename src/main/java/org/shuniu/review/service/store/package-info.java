/** Keeps cases, routes and copies in the database. */
@NullMarked
package org.shuniu.review.service.store;

import org.jspecify.annotations.NullMarked;
