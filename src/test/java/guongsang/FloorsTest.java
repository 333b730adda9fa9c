package guongsang;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The floors of the house: each uses only those below it.
@AnalyzeClasses(packages = "guongsang", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTest {
    @ArchTest
    static final ArchRule eachFloorUsesOnlyThoseBelow = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("ui")
            .definedBy("guongsang.ui..")
            .layer("cli")
            .definedBy("guongsang.cli..")
            .layer("service")
            .definedBy("guongsang.service..")
            .layer("intake")
            .definedBy("guongsang.intake..")
            .layer("document")
            .definedBy("guongsang.document..")
            .layer("store")
            .definedBy("guongsang.store..")
            .layer("domain")
            .definedBy("guongsang.domain..")
            .layer("text")
            .definedBy("guongsang.text..")
            .whereLayer("ui")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("service")
            .mayOnlyBeAccessedByLayers("ui", "cli")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("service")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("service")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("service")
            .whereLayer("domain")
            .mayOnlyBeAccessedByLayers("ui", "cli", "service", "intake", "document", "store")
            .because(
                    "a reader finds the place for a change in one guess, and rules can be tested without a window or a database");

    @ArchTest
    static final ArchRule javafxStaysInTheWindow = noClasses()
            .that()
            .resideOutsideOfPackage("guongsang.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
            .because("the command line and the rules run without a screen");

    @ArchTest
    static final ArchRule jooqStaysInTheStore = noClasses()
            .that()
            .resideOutsideOfPackage("guongsang.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "org.h2..", "org.flywaydb..", "java.sql..")
            .because("the database can be exchanged only where nobody else knows it");

    @ArchTest
    static final ArchRule officeFormatsStayInIntakeAndDocument = noClasses()
            .that()
            .resideOutsideOfPackages("guongsang.intake..", "guongsang.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openpdf..", "org.apache.pdfbox..")
            .because("workbooks and PDF are read in one place and written in one place");

    @ArchTest
    static final ArchRule theDomainIsPure = noClasses()
            .that()
            .resideInAnyPackage("guongsang.domain..", "guongsang.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "org.slf4j..", "com.fasterxml..")
            .because("rules are pure functions that any test can call")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noCycles = slices().matching("guongsang.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAPackage("guongsang.store.jooq.."), alwaysTrue())
            .because("packages that need each other are one package under two names");

    @ArchTest
    static final ArchRule namesSayWhatTheyHold = classes()
            .should()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils")
            .because("such names say nothing about what is inside");
}
