/** What stands on a page, in millimetres from its top left corner, and how text becomes lines. */
@NullMarked
package org.shuniu.layout.page;

import org.jspecify.annotations.NullMarked;
