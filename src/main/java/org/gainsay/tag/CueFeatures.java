package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;

/** What speaks for and against words being the cue of an attribution. */
final class CueFeatures {
  private final Phrases phrases;
  private final Quotations quotations;
  private final int line;
  private final AttributionPatterns patterns;
  private final boolean quotes;

  CueFeatures(Phrases phrases, int line, Quotations quotations, AttributionPatterns patterns) {
    this.phrases = phrases;
    this.quotations = quotations;
    this.line = line;
    this.patterns = patterns;
    boolean any = false;
    for (int i = 0; i < phrases.size() && !any; i++) {
      any = phrases.isQuote(i);
    }
    this.quotes = any;
  }

  String[] of(Cue cue) {
    int from = cue.words().from();
    int to = cue.words().to();
    Token token = cue.token();
    String lemma = cue.lemma();
    String tag = token.tag();
    String form = cue.form().name();
    String kind = cue.listed();
    String verbs = cue.verbClass();
    Range subject = phrases.nounPhraseBefore(from);
    Range object = phrases.nounPhraseAt(to);
    String who = phrases.head(subject);
    String whom = phrases.head(object);
    int start = subject.isEmpty() ? from : subject.from();
    boolean clauseAfter = phrases.hasFinite(new Range(to, phrases.size()));
    boolean clauseBefore = phrases.hasFinite(new Range(0, start));
    boolean inside = quotations.inside(line, cue.head());
    boolean bare = from == cue.head();
    List<String> out = new ArrayList<>(72);
    String pattern =
        patterns.at(cue).map(draft -> draft.kind() + "" + draft.source().isEmpty()).orElse("none");
    out.add("p=" + pattern + form);
    out.add("pl=" + pattern + lemma);
    out.add("l=" + lemma + "/" + form);
    out.add("t=" + tag);
    out.add("k=" + kind);
    out.add("kt=" + kind + tag);
    out.add("v=" + verbs + tag);
    out.add("vp=" + verbs + pattern);
    out.add("end=" + lemma.substring(Math.max(0, lemma.length() - 3)));
    for (int i = from; i < cue.head(); i++) {
      out.add("aux=" + phrases.at(i).lemma());
    }
    out.add("passive=" + cue.isPassive());
    out.add("s=" + who);
    out.add("ks=" + kind + who);
    out.add("ls=" + lemma + who);
    out.add("vs=" + verbs + who);
    out.add("vg=" + verbs + tag + bare + (subject.isEmpty() ? "" : "s"));
    if (!subject.isEmpty()) {
      out.add("sl=" + phrases.at(subject.to() - 1).lemma());
      out.add("sb=" + phrases.word(subject.from() - 1));
    }
    out.add("o=" + whom);
    if (!object.isEmpty()) {
      out.add("on=" + phrases.word(object.to()) + kind);
    }
    out.add("b=" + phrases.word(from - 1));
    out.add("bt=" + phrases.tag(from - 1));
    out.add("tb=" + tag + phrases.word(from - 1));
    out.add("n=" + phrases.word(to));
    out.add("nt=" + phrases.tag(to));
    out.add("nnt=" + phrases.tag(to) + phrases.tag(to + 1));
    out.add("nn=" + phrases.word(to + 1));
    out.add("ln=" + lemma + phrases.word(to));
    out.add("kn=" + kind + phrases.tag(to));
    out.add("vn=" + verbs + phrases.tag(to));
    out.add("vw=" + verbs + phrases.word(to));
    out.add("vo=" + verbs + whom);
    out.add("vb=" + verbs + phrases.word(from - 1));
    out.add("vc=" + verbs + clauseAfter + clauseBefore + cue.isPassive());
    out.add("vq=" + verbs + inside + quotes);
    out.add("open=" + phrases.word(start - 1) + form);
    out.add("g=" + bare + tag + kind);
    out.add("cb=" + clauseBefore);
    out.add("ca=" + clauseAfter);
    out.add("kc=" + kind + clauseAfter + clauseBefore);
    out.add("q=" + inside + quotes);
    out.add("kq=" + kind + inside + quotes);
    out.add("qn=" + quote(to, to + 3) + quote(start - 2, from));
    out.add("role=" + phrases.line().role() + form);
    out.add("pos=" + Math.min(4, from / 3));
    out.add("left=" + Math.min(4, (phrases.size() - to) / 2));
    boolean comma = phrases.is(from - 1, ",");
    out.add("commas=" + comma + phrases.is(start - 1, ",") + (phrases.size() - to < 4));
    return out.toArray(String[]::new);
  }

  private boolean quote(int from, int to) {
    for (int i = from; i < to; i++) {
      if (phrases.isQuote(i)) {
        return true;
      }
    }
    return false;
  }
}
