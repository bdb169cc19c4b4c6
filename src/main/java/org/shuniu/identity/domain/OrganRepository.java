package org.shuniu.identity.domain;

import org.springframework.data.jpa.repository.JpaRepository;

public interface OrganRepository extends JpaRepository<Organ, Long> {}
