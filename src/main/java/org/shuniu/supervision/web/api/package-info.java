/** The same for programs. */
@NullMarked
package org.shuniu.supervision.web.api;

import org.jspecify.annotations.NullMarked;
