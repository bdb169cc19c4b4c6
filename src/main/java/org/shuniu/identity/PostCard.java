package org.shuniu.identity;

/** A person in a post: 方晴, 文电处 主任科员. */
public record PostCard(
        long postId, long personId, String personName, String title, long unitId, String unitName, long organId) {}
