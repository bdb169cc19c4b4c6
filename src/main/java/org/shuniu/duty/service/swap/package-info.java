/** Swaps and substitutions: asked, agreed, consented to before the shift begins. */
@NullMarked
package org.shuniu.duty.service.swap;

import org.jspecify.annotations.NullMarked;
