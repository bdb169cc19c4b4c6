/** Who may take which step of a document, asked by button and command alike. */
@NullMarked
package org.shuniu.document.service.policy;

import org.jspecify.annotations.NullMarked;
