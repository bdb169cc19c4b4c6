/** The figures of supervision: lights, rates and due dates of what the reader may know of (SUP-13, SUP-16). */
@NullMarked
package org.shuniu.supervision.service.board;

import org.jspecify.annotations.NullMarked;
