/** What is done with documents, and who may do it. */
@NullMarked
package org.shuniu.document.service;

import org.jspecify.annotations.NullMarked;
