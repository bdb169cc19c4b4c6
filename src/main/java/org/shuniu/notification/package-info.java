/** Inbox, badge and the mail outbox. */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"kernel", "identity"})
@NullMarked
package org.shuniu.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
