/** The matters of the demo office. */
@NullMarked
package org.shuniu.supervision.service.demo;

import org.jspecify.annotations.NullMarked;
