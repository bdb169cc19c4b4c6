/** Alerts on the screen: one stream per browser, the bar above every page, the list and the API. */
@NullMarked
package org.shuniu.duty.web.alert;

import org.jspecify.annotations.NullMarked;
