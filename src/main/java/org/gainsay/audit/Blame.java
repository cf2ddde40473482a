package org.gainsay.audit;

import java.util.List;
import java.util.stream.Collectors;

/** What moved a rating, and how that is known. */
public record Blame(How how, List<Cause> causes) {
  /** How it is known. */
  public enum How {
    /** With this one put back, the rating is what it was; so it is for each that is named. */
    PUT_BACK,
    /** With all of these put back, the rating is what it was, and not with fewer of them. */
    TOGETHER,
    /** It cannot be put back, and it is all that is left. */
    LEFT,
    /** Nothing that was found moves it. */
    UNKNOWN
  }

  public Blame {
    causes = causes.stream().sorted().toList();
  }

  /** One sentence. */
  public String words() {
    String list = causes.stream().map(Cause::words).collect(Collectors.joining("; "));
    return switch (how) {
      case PUT_BACK -> causes.size() == 1 ? list : "each of: " + list;
      case TOGETHER -> "together: " + list;
      case LEFT -> "not put back, and left over: " + list;
      case UNKNOWN -> "nothing that was found";
    };
  }
}
