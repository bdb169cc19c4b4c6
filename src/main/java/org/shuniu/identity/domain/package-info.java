/** Organs, people, posts, grants and delegations. */
@NullMarked
package org.shuniu.identity.domain;

import org.jspecify.annotations.NullMarked;
