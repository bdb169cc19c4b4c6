/** Lists, one proposal, the desk. */
@NullMarked
package org.shuniu.proposal.service.read;

import org.jspecify.annotations.NullMarked;
