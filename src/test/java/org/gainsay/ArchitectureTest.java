package org.gainsay;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The arrows of DESIGN.md: which package may use which. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.gainsay");

  private static final Set<String> STREAMS = Set.of("out", "err", "in");

  @Test
  void arrows_point_one_way_only() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("article")
        .definedBy("org.gainsay.article..")
        .layer("fact")
        .definedBy("org.gainsay.fact..")
        .layer("source")
        .definedBy("org.gainsay.source..")
        .layer("learn")
        .definedBy("org.gainsay.learn..")
        .layer("tag")
        .definedBy("org.gainsay.tag..")
        .layer("link")
        .definedBy("org.gainsay.link..")
        .layer("rule")
        .definedBy("org.gainsay.rule..")
        .layer("rate")
        .definedBy("org.gainsay.rate..")
        .layer("report")
        .definedBy("org.gainsay.report..")
        .layer("batch")
        .definedBy("org.gainsay.batch..")
        .layer("author")
        .definedBy("org.gainsay.author..")
        .layer("mirror")
        .definedBy("org.gainsay.mirror..")
        .layer("audit")
        .definedBy("org.gainsay.audit..")
        .layer("evidence")
        .definedBy("org.gainsay.evidence..")
        .layer("train")
        .definedBy("org.gainsay.train..")
        .layer("cli")
        .definedBy("org.gainsay.cli..")
        .layer("spark")
        .definedBy("org.gainsay.spark..")
        .whereLayer("article")
        .mayNotAccessAnyLayer()
        .whereLayer("fact")
        .mayOnlyAccessLayers("article")
        .whereLayer("source")
        .mayOnlyAccessLayers("fact", "article")
        .whereLayer("learn")
        .mayNotAccessAnyLayer()
        .whereLayer("tag")
        .mayOnlyAccessLayers("learn", "source", "fact", "article")
        .whereLayer("link")
        .mayOnlyAccessLayers("tag", "learn", "source", "fact", "article")
        .whereLayer("rule")
        .mayOnlyAccessLayers("fact", "article")
        .whereLayer("rate")
        .mayOnlyAccessLayers("rule", "link", "tag", "source", "fact", "article")
        .whereLayer("report")
        .mayOnlyAccessLayers("rate", "rule", "link", "tag", "fact", "article")
        .whereLayer("batch")
        .mayOnlyAccessLayers("rate", "rule", "link", "tag", "fact", "article")
        .whereLayer("author")
        .mayOnlyAccessLayers("rate", "rule", "link", "tag", "source", "fact", "article")
        .whereLayer("mirror")
        .mayOnlyAccessLayers("author", "rate", "rule", "fact", "article")
        .whereLayer("audit")
        .mayOnlyAccessLayers(
            "batch", "report", "rate", "rule", "link", "tag", "source", "fact", "article")
        .whereLayer("evidence")
        .mayOnlyAccessLayers("batch", "report", "link", "tag", "fact", "article")
        .whereLayer("train")
        .mayOnlyAccessLayers("link", "tag", "learn", "source", "fact", "article")
        .whereLayer("cli")
        .mayOnlyBeAccessedByLayers("spark")
        .whereLayer("spark")
        .mayOnlyAccessLayers("cli", "batch", "rate", "rule", "link", "tag", "fact", "article")
        .whereLayer("spark")
        .mayNotBeAccessedByAnyLayer()
        .check(CLASSES);
  }

  @Test
  void the_plain_command_never_loads_spark() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.gainsay.spark..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala.."))
        .check(CLASSES);
  }

  @Test
  void templates_see_the_views_of_pages_and_nothing_behind_them() {
    noClasses()
        .that()
        .resideInAPackage("org.gainsay.report.template..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.gainsay..")
                .and(not(resideInAPackage("org.gainsay.report.page..")))
                .and(not(resideInAPackage("org.gainsay.report.template.."))))
        .check(CLASSES);
  }

  @Test
  void only_commands_and_the_training_speak_to_the_console() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.gainsay.cli..")
        .and()
        .doNotHaveFullyQualifiedName("org.gainsay.train.TrainModels")
        .and()
        .doNotHaveFullyQualifiedName("org.gainsay.spark.ClassifyJob")
        .should()
        .accessTargetWhere(isConsole())
        .check(CLASSES);
  }

  @Test
  void no_stage_asks_for_the_time_for_chance_or_for_where_it_runs() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.gainsay.article..",
            "org.gainsay.fact..",
            "org.gainsay.source..",
            "org.gainsay.learn..",
            "org.gainsay.tag..",
            "org.gainsay.link..",
            "org.gainsay.rate..",
            "org.gainsay.report..",
            "org.gainsay.audit..")
        .should()
        .accessTargetWhere(isWhim())
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaAccess<?>> isConsole() {
    return DescribedPredicate.describe(
        "is System.in, out, err or exit",
        access ->
            access.getTargetOwner().isEquivalentTo(System.class)
                && (STREAMS.contains(access.getName()) || access.getName().equals("exit")));
  }

  private static DescribedPredicate<JavaAccess<?>> isWhim() {
    return DescribedPredicate.describe(
        "is a clock, chance or the environment",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getName();
          return owner.equals("java.util.Random")
              || owner.equals("java.lang.Math") && name.equals("random")
              || owner.startsWith("java.time.") && name.equals("now")
              || owner.equals("java.util.Locale") && name.equals("getDefault")
              || owner.equals("java.lang.System")
                  && Set.of("currentTimeMillis", "nanoTime", "getenv").contains(name);
        });
  }
}
