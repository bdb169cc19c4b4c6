/**
 * The printed page of an official document (GB/T 9704-2012) and the processing sheet: laid out line by line on the
 * grid of the standard, drawn as PDF and as page pictures, or written as a Word file.
 */
@ApplicationModule(
        displayName = "Printed page",
        allowedDependencies = {})
@NullMarked
package org.shuniu.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
