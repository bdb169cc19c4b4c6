/** Giving numbers, keeping the register, opening series by approval. */
@NullMarked
package org.shuniu.numbering.service;

import org.jspecify.annotations.NullMarked;
