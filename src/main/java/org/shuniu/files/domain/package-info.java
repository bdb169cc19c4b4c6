/** What a file is, judged by its content, and where it lies. */
@NullMarked
package org.shuniu.files.domain;

import org.jspecify.annotations.NullMarked;
