/** Pages and API of circulars and special reports. */
@NullMarked
package org.shuniu.supervision.web.report;

import org.jspecify.annotations.NullMarked;
