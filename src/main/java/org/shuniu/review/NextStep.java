package org.shuniu.review;

import java.util.List;
import org.shuniu.identity.PostCard;

/**
 * A coming step whose handlers are named by the handler of the open one (由上一环节指定).
 *
 * @param people those who may be named, in order of rank
 * @param named persons named so far
 */
public record NextStep(String kind, Mode mode, List<PostCard> people, List<Long> named) {}
