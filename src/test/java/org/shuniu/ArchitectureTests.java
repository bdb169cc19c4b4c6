package org.shuniu;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.NullMarked;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.PageController;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.annotation.Transactional;

@AnalyzeClasses(packages = "org.shuniu", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    private static final DescribedPredicate<JavaClass> ENTITIES =
            DescribedPredicate.describe("entities", type -> type.isAnnotatedWith(Entity.class));

    @ArchTest
    static final ArchRule entitiesNeverReachTheWeb =
            noClasses().that().resideInAPackage("..web..").should().dependOnClassesThat(ENTITIES);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            fields().should().notBeAnnotatedWith(Autowired.class).andShould().notBeAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule transactionsOpenInServices = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .resideInAnyPackage("..service..", "org.shuniu.kernel.access")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule transactionalMethodsStandInServices = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAnyPackage("..service..", "org.shuniu.kernel.access")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(LocalDateTime.class);

    @ArchTest
    static final ArchRule listenersAnswerNothing = methods()
            .that()
            .areAnnotatedWith(EventListener.class)
            .or()
            .areAnnotatedWith(ApplicationModuleListener.class)
            .should()
            .haveRawReturnType(void.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllersAreNobodysDependency = classes()
            .that()
            .areAnnotatedWith(PageController.class)
            .or()
            .areAnnotatedWith(ApiController.class)
            .should()
            .notBePublic()
            .andShould()
            .resideInAnyPackage("..web..");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses all) {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should(beAnnotatedWith(NullMarked.class))
                .check(all);
        classes()
                .that(DescribedPredicate.describe(
                        "have no package-info", type -> !type.getPackage().isAnnotatedWith(NullMarked.class)))
                .should()
                .haveSimpleName("none of these")
                .allowEmptyShould(true)
                .check(all);
    }
}
