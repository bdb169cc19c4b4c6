/** Drafting and submission. */
@NullMarked
package org.shuniu.document.service.draft;

import org.jspecify.annotations.NullMarked;
