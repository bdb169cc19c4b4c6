/** Number, print, seal, dispatch, archive, and how documents end. */
@NullMarked
package org.shuniu.document.service.issue;

import org.jspecify.annotations.NullMarked;
