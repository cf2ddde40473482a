package org.gainsay.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Puts causes back one at a time, and sees which rating comes back. */
final class Blaming {
  /** More articles and rows than that are not put back, as each links all articles anew. */
  private static final int MOST = 200;

  /** What is put back only where it is at hand. */
  private static final Set<Cause.Kind> FURTHER =
      EnumSet.of(Cause.Kind.PLACES, Cause.Kind.STORE, Cause.Kind.MODEL, Cause.Kind.VERSION);

  private final Map<String, JsonNode> before;
  private final Map<String, JsonNode> now;
  private final List<Cause> causes;
  private final Set<String> own;
  private final Set<Cause.Kind> possible;
  private final List<Cause> tried;
  private final Map<String, List<Cause>> alone = new HashMap<>();

  /**
   * @param before lines of the articles that changed, of the first run, by id
   * @param now the same of the second
   * @param own ids of the articles of both runs; others are of an evidence store
   * @param possible what can be put back besides articles of the runs
   */
  Blaming(
      Map<String, JsonNode> before,
      Map<String, JsonNode> now,
      List<Cause> causes,
      Set<String> own,
      Set<Cause.Kind> possible) {
    this.own = own;
    this.possible = possible;
    this.before = before;
    this.now = now;
    this.causes = causes;
    this.tried = tried();
  }

  /** How many causes are put back one at a time. */
  int size() {
    return tried.size();
  }

  Map<String, Blame> blame(PuttingBack putting, IntConsumer progress) {
    Set<String> sound = new TreeSet<>();
    putting
        .put(Set.of(), now.keySet())
        .forEach(
            (id, line) -> {
              if (Move.between(now.get(id), line).isNone()) {
                sound.add(id);
              }
            });
    for (int i = 0; i < tried.size(); i++) {
      Cause cause = tried.get(i);
      for (String id : back(putting, Set.of(cause), concerned(cause, sound))) {
        alone.computeIfAbsent(id, any -> new ArrayList<>()).add(cause);
      }
      progress.accept(i + 1);
    }
    Map<String, Blame> blames = new LinkedHashMap<>();
    now.keySet().forEach(id -> blames.put(id, blame(putting, id, sound.contains(id))));
    return blames;
  }

  /** Which of the articles are rated as they were before. */
  private Set<String> back(PuttingBack putting, Set<Cause> put, Set<String> ids) {
    Set<String> back = new TreeSet<>();
    putting
        .put(put, ids)
        .forEach(
            (id, line) -> {
              if (Move.between(before.get(id), line).isNone()) {
                back.add(id);
              }
            });
    return back;
  }

  private List<Cause> tried() {
    Set<String> quoted = new HashSet<>();
    now.forEach((id, line) -> quoted.addAll(quoted(id, line)));
    before.forEach((id, line) -> quoted.addAll(quoted(id, line)));
    List<Cause> cheap = new ArrayList<>();
    List<Cause> linked = new ArrayList<>();
    for (Cause each : causes) {
      if (each.isArticle() ? quoted.contains(each.what()) : possible.contains(each.kind())) {
        (each.isLinked() ? linked : cheap).add(each);
      }
    }
    if (possible.contains(Cause.Kind.STORED_ARTICLE)) {
      now.keySet().stream()
          .flatMap(id -> stored(id).filter(each -> quoted(id, now.get(id)).contains(each.what())))
          .distinct()
          .sorted()
          .forEach(linked::add);
    }
    cheap.addAll(linked.subList(0, Math.min(MOST, linked.size())));
    return cheap;
  }

  /** The articles that the cause can have moved. */
  private Set<String> concerned(Cause cause, Set<String> sound) {
    if (!cause.isArticle()) {
      return sound;
    }
    Set<String> concerned = new TreeSet<>();
    for (String id : sound) {
      if (quoted(id, now.get(id)).contains(cause.what())
          || quoted(id, before.get(id)).contains(cause.what())) {
        concerned.add(id);
      }
    }
    return concerned;
  }

  /** The article itself, and those that its line quotes or has origins in. */
  private static Set<String> quoted(String id, JsonNode line) {
    Set<String> quoted = new HashSet<>(Set.of(id));
    for (JsonNode claim : line.path("claims")) {
      quoted.addAll(claim.path("findings").findValuesAsText("article"));
      claim
          .path("origins")
          .forEach(each -> each.path("articles").forEach(article -> quoted.add(article.asText())));
    }
    return quoted;
  }

  private Blame blame(PuttingBack putting, String id, boolean sound) {
    if (alone.containsKey(id)) {
      return new Blame(Blame.How.PUT_BACK, narrowed(alone.get(id)));
    }
    Set<Cause> all = new LinkedHashSet<>(tried);
    if (sound && all.size() > 1 && !back(putting, all, Set.of(id)).isEmpty()) {
      return new Blame(Blame.How.TOGETHER, List.copyOf(needed(putting, id, all)));
    }
    List<Cause> left = new ArrayList<>(left(causes, sound ? possible : Set.of()));
    List<Cause> stored = stored(id).toList();
    if (!stored.isEmpty() && left.removeIf(each -> each.kind() == Cause.Kind.STORE)) {
      left.addAll(stored);
    }
    return new Blame(left.isEmpty() ? Blame.How.UNKNOWN : Blame.How.LEFT, left);
  }

  /** Without the store as a whole where articles of it are named. */
  private static List<Cause> narrowed(List<Cause> all) {
    boolean named = all.stream().anyMatch(each -> each.kind() == Cause.Kind.STORED_ARTICLE);
    return all.stream().filter(each -> !named || each.kind() != Cause.Kind.STORE).toList();
  }

  /** Articles of the store that the line of one run rests on and that of the other does not. */
  private Stream<Cause> stored(String id) {
    Set<String> was = quoted(id, before.get(id));
    Set<String> is = quoted(id, now.get(id));
    return Stream.concat(was.stream(), is.stream())
        .filter(each -> was.contains(each) != is.contains(each) && !own.contains(each))
        .sorted()
        .map(each -> new Cause(Cause.Kind.STORED_ARTICLE, each));
  }

  /** Of those that together bring the rating back, what cannot be left out. */
  private Set<Cause> needed(PuttingBack putting, String id, Set<Cause> all) {
    Set<Cause> needed = new LinkedHashSet<>(all);
    for (Cause each : all) {
      Set<Cause> fewer = new LinkedHashSet<>(needed);
      fewer.remove(each);
      if (!back(putting, fewer, Set.of(id)).isEmpty()) {
        needed = fewer;
      }
    }
    return needed;
  }

  /** What cannot be put back. */
  static List<Cause> left(List<Cause> causes, Set<Cause.Kind> possible) {
    return causes.stream()
        .filter(each -> FURTHER.contains(each.kind()) && !possible.contains(each.kind()))
        .toList();
  }
}
