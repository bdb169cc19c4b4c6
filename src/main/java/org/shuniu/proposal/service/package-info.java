/** Limits, readers, announcements of proposals. */
@NullMarked
package org.shuniu.proposal.service;

import org.jspecify.annotations.NullMarked;
