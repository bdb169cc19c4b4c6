/** Pages and API of contact tests, spot checks and zero reports. */
@NullMarked
package org.shuniu.duty.web.check;

import org.jspecify.annotations.NullMarked;
