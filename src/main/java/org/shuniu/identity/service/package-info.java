/** Use cases and reads of the directory. */
@NullMarked
package org.shuniu.identity.service;

import org.jspecify.annotations.NullMarked;
