package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.rate.Outlook;
import org.gainsay.rate.RatedClaim;

/** The outlook of a claim on a terminal. */
record OutlookView(RatedClaim rated, Outlook outlook) {
  private static final String RESTS = "    rests  ";
  private static final String NEXT = "    next   ";
  private static final String LOOK = "    look   ";

  List<String> lines() {
    OutlookWords words = new OutlookWords(rated, outlook);
    List<String> lines = new ArrayList<>();
    words.rests().ifPresent(rests -> lines.addAll(Plain.wrap(RESTS, rests)));
    words.next().ifPresent(next -> lines.addAll(Plain.wrap(NEXT, next)));
    String head = LOOK;
    for (String sentence : words.look()) {
      lines.addAll(Plain.wrap(head, sentence));
      head = " ".repeat(LOOK.length());
    }
    return lines;
  }
}
