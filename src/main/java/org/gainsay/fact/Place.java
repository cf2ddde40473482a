package org.gainsay.fact;

/**
 * A place of the gazetteer, or a name that stands for a place nobody knows.
 *
 * @param name as news writes it: "Raqqa", "Idlib Governorate", "Syria"
 * @param region first-level division that a city lies in, or {@code ""}
 * @param country ISO 3166 alpha-2 code, or {@code ""} where unknown
 * @param kind what it is
 */
public record Place(String name, String region, String country, Kind kind) {
  /** How large a place is; the smaller come first. */
  public enum Kind {
    CITY,
    REGION,
    COUNTRY,
    /** A name without a place in the gazetteer. */
    UNLISTED
  }

  /** Whether the two are one place, or one of them is the region that the other lies in. */
  public boolean meets(Place other) {
    if (name.equalsIgnoreCase(other.name)) {
      return country.isEmpty() || other.country.isEmpty() || country.equals(other.country);
    }
    return other.kind == Kind.REGION && liesIn(other) || kind == Kind.REGION && other.liesIn(this);
  }

  /** Whether this is a smaller place within {@code other}: a city of a region or of a country. */
  public boolean liesIn(Place other) {
    return switch (other.kind) {
      case COUNTRY -> kind != Kind.COUNTRY && !country.isEmpty() && country.equals(other.country);
      case REGION ->
          kind == Kind.CITY && country.equals(other.country) && region.equals(other.region);
      case CITY, UNLISTED -> false;
    };
  }
}
