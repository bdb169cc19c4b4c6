/** What a check is: facts in, faults out; severity and source come from the data. */
@NullMarked
package org.shuniu.rules.domain.check;

import org.jspecify.annotations.NullMarked;
