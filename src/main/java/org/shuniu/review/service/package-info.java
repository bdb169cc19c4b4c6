/** Use cases, reads and policy of the review engine. */
@NullMarked
package org.shuniu.review.service;

import org.jspecify.annotations.NullMarked;
