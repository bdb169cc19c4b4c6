/** The documents of the demo office. */
@NullMarked
package org.shuniu.document.service.demo;

import org.jspecify.annotations.NullMarked;
