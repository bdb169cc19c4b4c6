package org.shuniu.supervision.service.goal.view;

import org.shuniu.kernel.web.PageOf;

/** The list of a year with the figures at its head. */
public record GoalPage(PageOf<GoalRow> rows, GoalFigures figures) {}
