/** Earlier words of an issue, to be read again. */
@NullMarked
package org.shuniu.duty.service.bulletin.edition;

import org.jspecify.annotations.NullMarked;
