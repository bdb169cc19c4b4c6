/** Pages of a draft: its form, what was typed and not yet saved, its attachments. */
@NullMarked
package org.shuniu.document.web.draft;

import org.jspecify.annotations.NullMarked;
