/** What screens and JSON answers show of documents. */
@NullMarked
package org.shuniu.document.service.view;

import org.jspecify.annotations.NullMarked;
