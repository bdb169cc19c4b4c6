/** What became of a document's tasks. */
@NullMarked
package org.shuniu.document.domain.followup;

import org.jspecify.annotations.NullMarked;
