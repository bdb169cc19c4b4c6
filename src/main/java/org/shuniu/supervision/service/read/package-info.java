/** Reads: the list, one matter with its story, the to-do centre. */
@NullMarked
package org.shuniu.supervision.service.read;

import org.jspecify.annotations.NullMarked;
