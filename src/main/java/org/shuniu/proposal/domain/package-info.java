/** A proposal, its units and its life. */
@NullMarked
package org.shuniu.proposal.domain;

import org.jspecify.annotations.NullMarked;
