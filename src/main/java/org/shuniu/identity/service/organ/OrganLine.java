package org.shuniu.identity.service.organ;

import org.shuniu.identity.OrganCard;

/** One line of the tree. */
public record OrganLine(OrganCard organ, boolean separate, int depth) {}
