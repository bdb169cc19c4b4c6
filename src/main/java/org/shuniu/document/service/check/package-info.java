/** What the rule base is told of a document, and what its findings mean for a step. */
@NullMarked
package org.shuniu.document.service.check;

import org.jspecify.annotations.NullMarked;
