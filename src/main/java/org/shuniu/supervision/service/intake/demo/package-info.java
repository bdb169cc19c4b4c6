/** Invented instructions in every phase. */
@NullMarked
package org.shuniu.supervision.service.intake.demo;

import org.jspecify.annotations.NullMarked;
