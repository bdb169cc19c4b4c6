/** What is done about a proposal: contacts, replies, ratings, the timeline. */
@NullMarked
package org.shuniu.proposal.domain.work;

import org.jspecify.annotations.NullMarked;
