package org.shuniu.identity.domain;

import org.springframework.data.jpa.repository.JpaRepository;

public interface OrganLineageRepository extends JpaRepository<OrganLineage, Long> {}
