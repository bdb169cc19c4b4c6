/** What happens after the signature: number, print, seal, delivery, and how a document ends. */
@NullMarked
package org.shuniu.document.domain.issue;

import org.jspecify.annotations.NullMarked;
