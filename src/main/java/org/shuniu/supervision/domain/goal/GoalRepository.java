package org.shuniu.supervision.domain.goal;

import org.springframework.data.jpa.repository.JpaRepository;

/** Loads annual key tasks for a change; lists read projections. */
public interface GoalRepository extends JpaRepository<Goal, Long> {}
