/** Rooms of the demo office. */
@NullMarked
package org.shuniu.duty.service.demo;

import org.jspecify.annotations.NullMarked;
