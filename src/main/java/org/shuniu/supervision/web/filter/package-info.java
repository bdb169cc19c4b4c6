/** Pages and JSON of saved filters. */
@NullMarked
package org.shuniu.supervision.web.filter;

import org.jspecify.annotations.NullMarked;
