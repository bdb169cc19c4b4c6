/** People, posts, roles and delegations. */
@NullMarked
package org.shuniu.identity.service.people;

import org.jspecify.annotations.NullMarked;
