/** Pages and API of readers on paper, and of earlier editions. */
@NullMarked
package org.shuniu.duty.web.bulletin.paper;

import org.jspecify.annotations.NullMarked;
