/** What a paper is about, when it was begun from another module. */
@NullMarked
package org.shuniu.document.domain.occasion;

import org.jspecify.annotations.NullMarked;
