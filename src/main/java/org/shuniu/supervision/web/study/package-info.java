/** Pages and API of research reports. */
@NullMarked
package org.shuniu.supervision.web.study;

import org.jspecify.annotations.NullMarked;
