/** Pages and API of duty rooms and the directory. */
@NullMarked
package org.shuniu.duty.web.room;

import org.jspecify.annotations.NullMarked;
