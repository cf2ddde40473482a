package org.gainsay.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How well ratings of articles agree with what readers say: a rating below 0.5 says that an article
 * is false, any other one, and none, that it is not.
 *
 * @param data what was measured
 * @param classes by label, {@code 0} and {@code 1}
 * @param labels how often each rating was given, in order of their names
 * @param outlets the same figures of each outlet, the commonest first
 * @param camps the same figures of each camp, the commonest first
 * @param errors articles that were got wrong, the surest first
 */
public record ArticleFigures(
    String data,
    ClassFigures classes,
    List<Count> labels,
    List<Group> outlets,
    List<Group> camps,
    List<Wrong> errors) {
  private static final List<String> LABELS =
      List.of(LabelledArticle.FALSE, LabelledArticle.CREDIBLE);

  public ArticleFigures {
    labels = List.copyOf(labels);
    outlets = List.copyOf(outlets);
    camps = List.copyOf(camps);
    errors = List.copyOf(errors);
  }

  /**
   * How often a rating was given.
   *
   * @param low of them, to articles that are false
   */
  public record Count(String label, int all, int low) {}

  /** Articles of one outlet or camp. */
  public record Group(String name, ClassFigures classes) {}

  /** An article that was got wrong. */
  public record Wrong(LabelledArticle article, ArticleAnswer answer, String found) {}

  private record Judged(LabelledArticle article, ArticleAnswer answer) {
    String found() {
      return answer.isLow() ? LabelledArticle.FALSE : LabelledArticle.CREDIBLE;
    }

    boolean isFalse() {
      return article.label().equals(LabelledArticle.FALSE);
    }
  }

  /**
   * Compares.
   *
   * @param answers one for each article, in the same order
   */
  public static ArticleFigures of(
      String data, List<LabelledArticle> articles, List<ArticleAnswer> answers) {
    List<Judged> all = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      all.add(new Judged(articles.get(i), answers.get(i)));
    }
    List<Count> labels = new ArrayList<>();
    grouped(all, each -> each.answer().label())
        .forEach(
            (label, some) ->
                labels.add(
                    new Count(
                        label, some.size(), (int) some.stream().filter(Judged::isFalse).count())));
    List<Wrong> errors =
        all.stream()
            .filter(each -> !each.found().equals(each.article().label()))
            .map(each -> new Wrong(each.article(), each.answer(), each.found()))
            .sorted(Comparator.comparing((Wrong each) -> each.answer().decided()).reversed())
            .toList();
    return new ArticleFigures(
        data,
        classes(all),
        labels,
        groups(all, each -> each.article().outlet()),
        groups(all, each -> each.article().camp()),
        errors);
  }

  private static ClassFigures classes(List<Judged> some) {
    return ClassFigures.of(
        LABELS,
        some.stream()
            .map(each -> new ClassFigures.Answer(each.article().label(), each.found()))
            .toList());
  }

  private static Map<String, List<Judged>> grouped(
      List<Judged> all, Function<Judged, String> name) {
    Map<String, List<Judged>> groups = new TreeMap<>();
    all.forEach(
        each -> groups.computeIfAbsent(name.apply(each), any -> new ArrayList<>()).add(each));
    return groups;
  }

  private static List<Group> groups(List<Judged> all, Function<Judged, String> name) {
    List<Group> groups = new ArrayList<>();
    grouped(all, name).forEach((key, some) -> groups.add(new Group(key, classes(some))));
    groups.sort(Comparator.comparingInt(group -> -group.classes().all()));
    return groups;
  }
}
