/** Results of what a document asked for are written beside it. */
@NullMarked
package org.shuniu.document.service.followup;

import org.jspecify.annotations.NullMarked;
