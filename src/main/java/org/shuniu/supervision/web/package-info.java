/** Pages of supervision. */
@NullMarked
package org.shuniu.supervision.web;

import org.jspecify.annotations.NullMarked;
