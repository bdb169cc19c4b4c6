/** Asks the rooms below whether they are there, and takes their zero reports. */
@NullMarked
package org.shuniu.duty.service.check;

import org.jspecify.annotations.NullMarked;
