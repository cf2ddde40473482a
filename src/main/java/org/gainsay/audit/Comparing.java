package org.gainsay.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.gainsay.batch.Earlier;

/** Compares two runs, and blames each rating that moved on what moved it. */
public final class Comparing {
  private final Side before;
  private final Side now;
  private final List<String> added = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();
  private final Map<String, JsonNode> linesBefore = new LinkedHashMap<>();
  private final Map<String, JsonNode> linesNow = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> matrix = new TreeMap<>();
  private final List<Cause> causes;
  private int unchanged;
  private int reworded;

  public Comparing(Side before, Side now) throws IOException {
    this.before = before;
    this.now = now;
    this.causes = Causes.between(before, now);
    try (LineIndex one = LineIndex.of(before.files().assessments());
        LineIndex other = LineIndex.of(now.files().assessments())) {
      for (int number = 1; number <= one.size(); number++) {
        if (other.line(one.id(number)).isEmpty()) {
          gone.add(one.id(number));
        }
      }
      for (int number = 1; number <= other.size(); number++) {
        String id = other.id(number);
        Optional<byte[]> line = one.line(id);
        if (line.isEmpty()) {
          added.add(id);
        } else {
          both(
              id,
              Exact.JSON.readTree(line.get()),
              Exact.JSON.readTree(other.line(id).orElseThrow()));
        }
      }
    }
  }

  private void both(String id, JsonNode one, JsonNode other) {
    matrix
        .computeIfAbsent(one.at("/rating/label").asText(), any -> new TreeMap<>())
        .merge(other.at("/rating/label").asText(), 1, Integer::sum);
    ((ObjectNode) one).remove("provenance");
    ((ObjectNode) other).remove("provenance");
    if (one.equals(other)) {
      unchanged++;
    } else if (Move.between(one, other).isNone()) {
      reworded++;
    } else {
      linesBefore.put(id, one);
      linesNow.put(id, other);
    }
  }

  /**
   * Blames by putting back one cause at a time.
   *
   * @param progress hears how many causes were put back
   */
  public RunDiff diff(Means means, IntConsumer progress) {
    if (linesNow.isEmpty()) {
      return diff(Map.of(), "");
    }
    PuttingBack putting = new PuttingBack(before, now, means);
    return diff(blaming(means).blame(putting, progress), "");
  }

  private Blaming blaming(Means means) {
    Set<Cause.Kind> back = EnumSet.of(Cause.Kind.RULE, Cause.Kind.SCALE, Cause.Kind.SOURCE);
    back.add(Cause.Kind.PLACES);
    if (means.modelsBefore().isPresent()) {
      back.add(Cause.Kind.MODEL);
    }
    if (means.earlier() != Earlier.NONE) {
      back.add(Cause.Kind.STORED_ARTICLE);
      if (before.conditions().get(Earlier.CONDITION) == null) {
        back.add(Cause.Kind.STORE);
      }
    }
    return new Blaming(linesBefore, linesNow, causes, own(), back);
  }

  /**
   * Blames where there is one cause only, as nothing can be put back.
   *
   * @param why it cannot
   */
  public RunDiff diff(String why) {
    List<Cause> left = causes.size() == 1 ? causes : Blaming.left(causes, Set.of());
    Blame blame = new Blame(left.isEmpty() ? Blame.How.UNKNOWN : Blame.How.LEFT, left);
    Map<String, Blame> blames = new LinkedHashMap<>();
    linesNow.keySet().forEach(id -> blames.put(id, blame));
    return diff(blames, why);
  }

  private RunDiff diff(Map<String, Blame> blames, String notPutBack) {
    List<RunDiff.Changed> changed = new ArrayList<>();
    blames.forEach(
        (id, blame) ->
            changed.add(
                new RunDiff.Changed(Move.between(linesBefore.get(id), linesNow.get(id)), blame)));
    return new RunDiff(added, gone, unchanged, reworded, changed, matrix, causes, notPutBack);
  }

  private Set<String> own() {
    Set<String> own = new TreeSet<>(before.byId().keySet());
    own.addAll(now.byId().keySet());
    return own;
  }

  /** How many causes there are to put back. */
  public int size(Means means) {
    return blaming(means).size();
  }
}
