package org.gainsay.train;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.gainsay.tag.Lesson;
import org.gainsay.tag.Models;
import org.gainsay.tag.Name;
import org.gainsay.tag.Studied;
import org.gainsay.tag.Tutor;

/** Trains every model from the texts in which its task is marked. For one thread. */
public final class ModelTrainer {
  /** The models that take longest to learn. */
  private static final Set<String> LONGEST = Set.of(Models.PARTS, Models.POSTURES);

  private final Tutor tutor;
  private final IdentityHashMap<GoldText, Studied> studied = new IdentityHashMap<>();

  /** One model; nobody compares them. */
  @SuppressWarnings("ArrayRecordComponent")
  record Trained(String file, int texts, byte[] model) {}

  public ModelTrainer(Tutor tutor) {
    this.tutor = tutor;
  }

  /**
   * Trains all of them.
   *
   * @param texts texts of the training data
   * @param own texts of the user
   * @param only whether the user's texts take the place of the training data wherever they have
   *     marks for a task; else they are added
   * @param done told how many models are done
   * @throws CorpusException where a model would know one answer only
   */
  List<Trained> train(List<GoldText> texts, List<GoldText> own, boolean only, IntConsumer done) {
    Map<String, List<Studied>> lessons = new LinkedHashMap<>();
    for (String file : tutor.trainers().keySet()) {
      Task task = Task.ofModel(file);
      List<GoldText> chosen = chosen(texts, own, only, task);
      check(chosen, task);
      lessons.put(file, chosen.stream().map(this::studied).toList());
    }
    // Reading lessons is for one thread; what is learnt from them does not depend on other models.
    AtomicInteger count = new AtomicInteger();
    Function<String, Trained> learn =
        file -> {
          byte[] model = tutor.trainers().get(file).apply(lessons.get(file));
          synchronized (count) {
            done.accept(count.incrementAndGet());
          }
          return new Trained(file, lessons.get(file).size(), model);
        };
    return atOnce(lessons.keySet(), learn);
  }

  /** As many at once as there are processors; in the order of the names. */
  private static List<Trained> atOnce(Collection<String> files, Function<String, Trained> learn) {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      Map<String, CompletableFuture<Trained>> learning = new TreeMap<>();
      for (String file : longestFirst(files)) {
        learning.put(file, CompletableFuture.supplyAsync(() -> learn.apply(file), pool));
      }
      return learning.values().stream().map(CompletableFuture::join).toList();
    } finally {
      pool.shutdownNow();
    }
  }

  /** What is begun last should not keep all others waiting. */
  private static List<String> longestFirst(Collection<String> files) {
    List<String> order = new ArrayList<>(files);
    order.sort(Comparator.comparingInt(file -> LONGEST.contains(file) ? 0 : 1));
    return order;
  }

  private static List<GoldText> chosen(
      List<GoldText> texts, List<GoldText> own, boolean only, Task task) {
    List<GoldText> mine = of(own, task);
    List<GoldText> chosen = new ArrayList<>(only && !mine.isEmpty() ? List.of() : of(texts, task));
    chosen.addAll(mine);
    return chosen;
  }

  private static List<GoldText> of(List<GoldText> texts, Task task) {
    return texts.stream().filter(text -> text.tasks().contains(task)).toList();
  }

  private Studied studied(GoldText text) {
    return studied.computeIfAbsent(text, each -> tutor.study(lesson(each)));
  }

  /**
   * The lesson, in sentences as the tagger sees them where the reader marked none. A sentence in
   * which it is left open what is a name is none to learn from.
   */
  private Lesson lesson(GoldText text) {
    Lesson lesson = text.lesson();
    List<Lesson.Sample> samples = new ArrayList<>();
    if (text.tasks().contains(Task.ATTRIBUTIONS) && lesson.samples().size() == 1) {
      List<Name> names = lesson.samples().get(0).names();
      for (Lesson.Sample bare : tutor.sentences(lesson.article())) {
        samples.add(
            new Lesson.Sample(
                bare.span(),
                bare.paragraph(),
                false,
                names.stream().filter(name -> bare.span().contains(name.span())).toList(),
                List.of(),
                List.of()));
      }
    } else {
      samples.addAll(lesson.samples());
      samples.removeIf(
          sample -> text.leftOut().stream().anyMatch(open -> open.overlaps(sample.span())));
    }
    return new Lesson(lesson.article(), samples, lesson.attributions());
  }

  private static void check(List<GoldText> texts, Task task) {
    List<Lesson.Sample> samples =
        texts.stream().flatMap(text -> text.lesson().samples().stream()).toList();
    boolean enough =
        switch (task) {
          case NAMES -> samples.stream().anyMatch(each -> !each.names().isEmpty());
          case CLAIMS ->
              samples.stream().map(each -> each.claims().isEmpty()).distinct().count() > 1;
          case BOILERPLATE ->
              samples.stream().map(Lesson.Sample::boilerplate).distinct().count() > 1;
          default -> !texts.isEmpty();
        };
    if (!enough) {
      String where = texts.isEmpty() ? "training-data" : texts.get(0).name();
      Problems problems = new Problems();
      String what = "too few " + task.label() + " to learn from (expected texts with and without)";
      problems.add(where, 1, 1, "TOO_LITTLE_MARKED", what);
      problems.raise();
    }
  }
}
