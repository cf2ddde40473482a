package org.gainsay.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Makes figures of what was compared. */
final class Sums {
  private Sums() {}

  static Figures figures(Task task, String data, int texts, Comparison sum) {
    Map<String, Score> classes = new LinkedHashMap<>(sum.classes());
    List<String> remarks = new ArrayList<>();
    if (task == Task.POSTURES) {
      Score missed = classes.remove(PostureJudge.NOT_FOUND);
      remarks.add(
          (missed == null ? 0 : missed.missed())
              + " marked claims were not found; they are not judged");
    }
    if (task == Task.BOILERPLATE) {
      Score story = classes.get(BoilerplateJudge.NO);
      int all = story.right() + story.missed();
      double share = all == 0 ? 0 : 100.0 * story.missed() / all;
      remarks.add(
          String.format(
              Locale.ROOT,
              "%d of %d sentences of the story are lost (%.2f %%)",
              story.missed(),
              all,
              share));
    }
    List<Figures.Row> rows = new ArrayList<>();
    classes.forEach((label, score) -> rows.add(new Figures.Row(label, score)));
    return new Figures(
        task,
        data,
        texts,
        new Figures.Row(allOf(task), sum.all()),
        rows,
        task == Task.ATTRIBUTIONS ? OptionalDouble.empty() : macro(classes),
        baselines(task, classes),
        kinds(sum.mistakes()),
        remarks);
  }

  private static String allOf(Task task) {
    return switch (task) {
      case CLAIMS -> ClaimJudge.YES;
      case BOILERPLATE -> BoilerplateJudge.YES;
      default -> "all " + task.label();
    };
  }

  private static OptionalDouble macro(Map<String, Score> classes) {
    return classes.values().stream()
        .filter(score -> !score.equals(Score.NONE))
        .mapToDouble(Score::f1)
        .average();
  }

  private static List<Figures.Baseline> baselines(Task task, Map<String, Score> classes) {
    int all = classes.values().stream().mapToInt(Sums::marked).sum();
    return switch (task) {
      case CLAIMS -> List.of(constant("everything a claim", classes.get(ClaimJudge.YES), all));
      case BOILERPLATE ->
          List.of(
              constant("everything boilerplate", classes.get(BoilerplateJudge.YES), all),
              new Figures.Baseline("nothing boilerplate", 0));
      case POSTURES -> {
        Map.Entry<String, Score> most =
            classes.entrySet().stream()
                .max(Comparator.comparingInt(entry -> marked(entry.getValue())))
                .orElseThrow();
        double f1 = constant("", most.getValue(), all).f1() / classes.size();
        yield List.of(new Figures.Baseline("everything " + most.getKey() + ", macro-F1", f1));
      }
      default -> List.of();
    };
  }

  /** F1 of a class where everything is said to be of it: all are right that are, none is missed. */
  private static Figures.Baseline constant(String label, Score score, int all) {
    int right = marked(score);
    return new Figures.Baseline(label, new Score(right, all - right, 0).f1());
  }

  private static int marked(Score score) {
    return score.right() + score.missed();
  }

  private static List<Figures.Kind> kinds(List<Mistake> mistakes) {
    Map<String, List<Mistake>> kinds = new LinkedHashMap<>();
    mistakes.forEach(
        each -> kinds.computeIfAbsent(each.kind(), any -> new ArrayList<>()).add(each));
    List<Figures.Kind> out = new ArrayList<>();
    kinds.forEach(
        (kind, each) -> {
          each.sort(Comparator.comparingDouble(Mistake::weight).reversed());
          out.add(new Figures.Kind(kind, each));
        });
    out.sort(Comparator.comparingInt(kind -> -kind.mistakes().size()));
    return out;
  }
}
