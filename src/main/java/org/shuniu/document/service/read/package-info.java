/** Reads: lists, the registry book, one document with all that belongs to it. */
@NullMarked
package org.shuniu.document.service.read;

import org.jspecify.annotations.NullMarked;
