/** Reading and resubmitting events, by the job and by hand. */
@NullMarked
package org.shuniu.operations.service;

import org.jspecify.annotations.NullMarked;
