package org.shuniu.notification.service;

import org.shuniu.kernel.web.PageOf;

/** The inbox: how many lines are unread (counted up to 100) and one page of lines, unread ones first. */
public record InboxView(long unread, PageOf<InboxLine> lines) {}
