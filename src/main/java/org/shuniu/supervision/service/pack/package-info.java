/** The file of a matter that is done: one archive with its story and its evidence. */
@NullMarked
package org.shuniu.supervision.service.pack;

import org.jspecify.annotations.NullMarked;
