/** Draws composed pages as PDF and PNG. */
@NullMarked
package org.shuniu.layout.pdf;

import org.jspecify.annotations.NullMarked;
