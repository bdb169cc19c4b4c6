package org.shuniu.duty.domain.line;

import org.springframework.data.jpa.repository.JpaRepository;

/** Loads tests of lines. */
public interface LineTestRepository extends JpaRepository<LineTest, Long> {}
