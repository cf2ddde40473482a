package org.gainsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Values that many claims share, each held once and known by a number.
 *
 * @param <T> a value
 */
final class Numbered<T> {
  private final Function<T, Object> key;
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<T> values = new ArrayList<>();

  /**
   * @param key of a value: those that have equal ones are the same
   */
  Numbered(Function<T, Object> key) {
    this.key = key;
  }

  int number(T value) {
    Object same = key.apply(value);
    Integer known = numbers.get(same);
    if (known != null) {
      return known;
    }
    values.add(value);
    numbers.put(same, values.size() - 1);
    return values.size() - 1;
  }

  T get(int number) {
    return values.get(number);
  }

  /** All of them, by their numbers. From here on none can be added. */
  List<T> seal() {
    numbers.clear();
    return List.copyOf(values);
  }
}
