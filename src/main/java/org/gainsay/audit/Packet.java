package org.gainsay.audit;

import java.util.List;

/**
 * All that an outlet which objects has to be shown.
 *
 * @param source its canonical name
 * @param names by which articles may name it
 * @param held every fact about it
 * @param named how many articles of the run may name it, and were tagged again
 * @param moved every rating that these facts moved: {@code before} with them, {@code now} without
 */
public record Packet(
    String source, List<String> names, List<Held> held, int named, int articles, List<Move> moved) {
  public Packet {
    names = List.copyOf(names);
    held = List.copyOf(held);
    moved = List.copyOf(moved);
  }
}
