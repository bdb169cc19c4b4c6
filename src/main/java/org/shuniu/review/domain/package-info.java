/** Cases, steps, work items and opinions with their verbs. */
@NullMarked
package org.shuniu.review.domain;

import org.jspecify.annotations.NullMarked;
