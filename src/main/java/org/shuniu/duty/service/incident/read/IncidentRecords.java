package org.shuniu.duty.service.incident.read;

import org.shuniu.duty.domain.incident.FiguresEntryRepository;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.duty.domain.incident.record.GradingRepository;
import org.shuniu.duty.domain.incident.record.MergeRepository;
import org.shuniu.duty.domain.incident.report.Breaches;
import org.springframework.stereotype.Component;

/** What is written down about an incident. */
@Component
record IncidentRecords(
        IncidentRepository incidents,
        FiguresEntryRepository figures,
        GradingRepository gradings,
        MergeRepository merges,
        Breaches breaches) {}
