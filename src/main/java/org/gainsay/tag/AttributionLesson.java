package org.gainsay.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import opennlp.tools.ml.model.Event;
import org.gainsay.article.Span;

/** What the marked attributions of a lesson teach. */
final class AttributionLesson {
  /** Takes a word that may be a cue, and whether it is one. */
  interface CueTaker {
    void take(Cue cue, String[] features, boolean yes);
  }

  /** Characters of the page that are marked. */
  private record Marked(BitSet source, BitSet cue, BitSet content) {}

  private final List<Line> lines;
  private final Quotations quotations;
  private final List<Marked> attributions = new ArrayList<>();
  private final BitSet anyCue = new BitSet();

  AttributionLesson(Studied lesson) {
    this.lines = lesson.lines();
    this.quotations = new Quotations(lines);
    for (Lesson.Attribution attribution : lesson.lesson().attributions()) {
      BitSet cue = characters(lesson.page(), attribution.cue());
      BitSet source = characters(lesson.page(), attribution.source());
      attributions.add(new Marked(source, cue, characters(lesson.page(), attribution.content())));
      anyCue.or(cue);
    }
  }

  private static BitSet characters(Page page, List<Span> spans) {
    BitSet set = new BitSet();
    for (Span span : spans) {
      set.set(page.offset(span), page.offset(span) + span.length());
    }
    return set;
  }

  /** Every word that may be a cue; those within a cue that are not its head are left out. */
  void cues(CueTaker taker) {
    for (int n = 0; n < lines.size(); n++) {
      Line line = lines.get(n);
      Phrases phrases = new Phrases(line);
      AttributionPatterns patterns = new AttributionPatterns(phrases, n, quotations);
      CueFeatures features = new CueFeatures(phrases, n, quotations, patterns);
      BitSet heads = new BitSet();
      for (Marked marked : attributions) {
        int head = head(phrases, marked.cue);
        if (head >= 0) {
          heads.set(head);
        }
      }
      for (int i = 0; i < phrases.size() && !line.boilerplate(); i++) {
        boolean part = isIn(phrases.at(i), anyCue) && !heads.get(i);
        if (Cue.isHead(phrases, i) && !part) {
          Cue cue = Cue.at(phrases, i);
          taker.take(cue, features.of(cue), heads.get(i));
        }
      }
    }
  }

  /** Each segment around each cue, with its label. */
  void parts(Consumer<Event> taker) {
    for (int n = 0; n < lines.size(); n++) {
      Phrases phrases = new Phrases(lines.get(n));
      for (Marked marked : attributions) {
        int head = head(phrases, marked.cue);
        if (head < 0 || lines.get(n).boilerplate()) {
          continue;
        }
        Cue cue = Cue.at(phrases, head);
        Segments segments = new Segments(cue);
        PartFeatures features = new PartFeatures(cue, segments, n, quotations);
        String[] labels = new String[segments.size()];
        for (int step = 0; step < labels.length; step++) {
          String[] seen = features.at(step, labels);
          labels[step] = label(phrases, segments.at(features.position(step)), marked);
          taker.accept(new Event(labels[step], seen));
        }
      }
    }
  }

  /** The word of a line that decides that a cue is one: a verb, else a noun, else another. */
  private static int head(Phrases phrases, BitSet cue) {
    Line line = phrases.line();
    int first = cue.nextSetBit(line.start());
    int best = -1;
    for (int i = 0; i < phrases.size() && first >= 0 && first < line.end(); i++) {
      if (isIn(phrases.at(i), cue) && Cue.isHead(phrases, i)) {
        best = best < 0 || rank(phrases.at(i)) >= rank(phrases.at(best)) ? i : best;
      }
    }
    return best;
  }

  private static int rank(Token token) {
    return token.tag().startsWith("VB") ? 2 : token.isNoun() ? 1 : 0;
  }

  /** What most of its words are. */
  private static String label(Phrases phrases, Range segment, Marked marked) {
    int cue = 0;
    int source = 0;
    int content = 0;
    for (int i = segment.from(); i < segment.to(); i++) {
      Token token = phrases.at(i);
      if (isIn(token, marked.cue)) {
        cue++;
      } else if (isIn(token, marked.source)) {
        source++;
      } else if (isIn(token, marked.content)) {
        content++;
      }
    }
    int outside = segment.size() - cue - source - content;
    int most = Math.max(Math.max(cue, source), content);
    if (most < outside || most == 0) {
      return Greedy.OUTSIDE;
    }
    return most == cue
        ? PartFeatures.CUE
        : most == content ? PartFeatures.CONTENT : PartFeatures.SOURCE;
  }

  private static boolean isIn(Token token, BitSet characters) {
    int next = characters.nextSetBit(token.start());
    return next >= 0 && next < token.end();
  }
}
