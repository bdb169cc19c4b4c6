/** Pages and API of routes, work items and moves. */
@NullMarked
package org.shuniu.review.web;

import org.jspecify.annotations.NullMarked;
