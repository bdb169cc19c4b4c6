/** Where the elements of a document stand: head, body, signature, attachments, imprint. */
@NullMarked
package org.shuniu.layout.compose;

import org.jspecify.annotations.NullMarked;
