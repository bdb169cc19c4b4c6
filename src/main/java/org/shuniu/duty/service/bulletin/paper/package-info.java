/** Readers of an issue who get it on paper. */
@NullMarked
package org.shuniu.duty.service.bulletin.paper;

import org.jspecify.annotations.NullMarked;
