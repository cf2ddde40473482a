package org.gainsay.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds nothing, and keeps what was looked for. */
final class Questions {
  /** Of keys by which claims are found by the days of their events. */
  static final long BY_EVENT = 0;

  /** Of keys by which claims are found by the days of their articles. */
  static final long BY_PUBLICATION = 1;

  private final Map<Long, Question> asked = new LinkedHashMap<>();
  private boolean denying = true;

  Blocks blocks(long kind) {
    return wanted -> {
      add(wanted, kind);
      return new Blocks.Near(List.of(), false);
    };
  }

  /** From here on claims ask; denials did before. */
  void ofClaims() {
    denying = false;
  }

  List<Question> all() {
    return new ArrayList<>(asked.values());
  }

  static long id(Blocks.Wanted wanted, long kind) {
    return BlockKeys.mix(wanted.id() + kind);
  }

  /** The bits of keys that count, with the kind. */
  static Set<Long> kept(Set<Long> keys, long kind) {
    Set<Long> kept = new HashSet<>();
    MemoryBlocks.kept(keys).forEach(key -> kept.add(key | kind));
    return kept;
  }

  private void add(Blocks.Wanted wanted, long kind) {
    long id = id(wanted, kind);
    Question before = asked.get(id);
    asked.put(
        id,
        new Question(
            id,
            kept(wanted.keys(), kind),
            (int) wanted.first().toEpochDay(),
            (int) wanted.last().toEpochDay(),
            wanted.back(),
            wanted.negated(),
            !denying || before != null && before.ofClaim(),
            denying || before != null && before.ofDenial()));
  }
}
