/** Writing, sealing, verifying and reading the trail. */
@NullMarked
package org.shuniu.audit.service;

import org.jspecify.annotations.NullMarked;
