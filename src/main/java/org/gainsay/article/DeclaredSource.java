package org.gainsay.article;

import java.util.List;

/**
 * What the input says about the outlet of an article, for outlets that {@code sources.csv} does not
 * know. Empty strings and lists where nothing was said.
 *
 * @param kind name of a source kind, in capitals
 * @param country ISO 3166 alpha-2 code of where the outlet is
 * @param state ISO 3166 alpha-2 code of the state that owns or directs it
 * @param owner name of its owner
 * @param allies ISO 3166 alpha-2 codes
 * @param places names of the places it is in
 * @param aliases other names of it
 */
public record DeclaredSource(
    String kind,
    String country,
    String state,
    String owner,
    List<String> allies,
    List<String> places,
    List<String> aliases) {

  /** Nothing was said. */
  public static final DeclaredSource NONE =
      new DeclaredSource("", "", "", "", List.of(), List.of(), List.of());

  public DeclaredSource {
    allies = List.copyOf(allies);
    places = List.copyOf(places);
    aliases = List.copyOf(aliases);
  }
}
