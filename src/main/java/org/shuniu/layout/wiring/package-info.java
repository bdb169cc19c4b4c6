/** Puts the renderers together for the application. */
@NullMarked
package org.shuniu.layout.wiring;

import org.jspecify.annotations.NullMarked;
