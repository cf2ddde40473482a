package org.gainsay.report.page;

import java.util.Optional;
import java.util.Set;
import org.gainsay.article.Span;

/**
 * One article and those that its evidence stands in are in the report.
 *
 * @param article the one
 * @param others the numbers of the others
 */
record OnePlaces(AllPlaces all, int article, Set<Integer> others) implements Places {
  OnePlaces {
    others = Set.copyOf(others);
  }

  @Override
  public String list(String from, int number) {
    return "";
  }

  @Override
  public Optional<String> article(String from, int number) {
    return has(number) ? Optional.of("#" + Layout.anchor(number)) : Optional.empty();
  }

  @Override
  public Optional<String> claim(String from, int number, String claim) {
    return number == article ? Optional.of("#" + Layout.anchor(number, claim)) : Optional.empty();
  }

  @Override
  public Optional<String> words(String from, String id, Span span) {
    return all.run().number(id).filter(this::has).map(number -> "#" + Layout.mark(number, span));
  }

  @Override
  public String name(String id) {
    return all.name(id);
  }

  private boolean has(int number) {
    return number == article || others.contains(number);
  }
}
