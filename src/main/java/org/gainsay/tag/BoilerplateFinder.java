package org.gainsay.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import opennlp.tools.ml.model.Event;
import opennlp.tools.postag.TagDictionary;

/**
 * Tells where a page talks about itself or to its reader. Each sentence has a probability of its
 * own; the most probable course of the whole page decides, so that an appeal of several sentences
 * is found as one. Losing a sentence of the story is held to be worse than keeping an appeal.
 */
final class BoilerplateFinder {
  /** The most that one sentence says for itself; this and all below are logarithms of odds. */
  private static final double MOST_FROM_ONE = 9.0;

  /** What is asked for beyond even odds where a sentence may hold a claim that would be lost. */
  private static final double COST_OF_TELLING = 4.0;

  /**
   * What is asked for on a page without shape, where nothing but the words themselves tells: of
   * each sentence where there are few, else once of each run of them. Errors come in runs too.
   */
  private static final double COST_WITHOUT_SHAPE = 5.0;

  /** What is asked for once where a page with a shape begins to talk about itself. */
  private static final double COST_OF_RUN = 2.0;

  private static final double CHANGE_IN_PARAGRAPH = 6.0;
  private static final double CHANGE_IN_SOLID_PAGE = 2.0;

  private final BoilerplateModel model;
  private final TagDictionary dictionary;

  BoilerplateFinder(BoilerplateModel model, TagDictionary dictionary) {
    this.model = model;
    this.dictionary = dictionary;
  }

  /** What is to be learned from a page and from cuts of it; nothing from its title. */
  static List<Event> events(
      Page page, List<Passage> passages, BitSet boilerplate, TagDictionary dictionary) {
    List<Event> events = new ArrayList<>();
    for (PageCut cut : PageCut.of(passages, boilerplate)) {
      PageTalk talk = new PageTalk(page, cut.passages(), dictionary);
      for (int i = 0; i < cut.passages().size(); i++) {
        if (cut.passages().get(i).role() != Line.Role.TITLE) {
          events.add(BoilerplateModel.event(talk.features(i), cut.boilerplate().get(i)));
        }
      }
    }
    return events;
  }

  /** Which sentences of a page are boilerplate; a title never is, nor what somebody says. */
  BitSet find(Page page, List<Passage> passages) {
    PageTalk talk = new PageTalk(page, passages, dictionary);
    double[] odds = new double[passages.size()];
    for (int i = 0; i < odds.length; i++) {
      boolean title = passages.get(i).role() == Line.Role.TITLE;
      boolean standfirst = passages.get(i).role() == Line.Role.STANDFIRST && talk.isOfTitle(i);
      boolean story = title || standfirst || talk.isQuoted(i) || talk.isPlain(i);
      double cost =
          (talk.isTelling(i) ? COST_OF_TELLING : 0) + (talk.isShort() ? COST_WITHOUT_SHAPE : 0);
      odds[i] = story ? -1000 : held(model.odds(talk.features(i)) - cost);
    }
    return talk.isSolid()
        ? course(passages, odds, CHANGE_IN_SOLID_PAGE, COST_WITHOUT_SHAPE)
        : course(passages, odds, CHANGE_IN_PARAGRAPH, talk.isShort() ? 0 : COST_OF_RUN);
  }

  private static double held(double odds) {
    return Math.max(-MOST_FROM_ONE, Math.min(MOST_FROM_ONE, odds));
  }

  /** The best course through both states, by Viterbi's algorithm. */
  private static BitSet course(
      List<Passage> page, double[] odds, double inParagraph, double costOfRun) {
    int length = odds.length;
    boolean[] bodyFromBoilerplate = new boolean[length];
    boolean[] boilerplateFromBody = new boolean[length];
    double body = 0;
    double boilerplate = -costOfRun;
    for (int i = 0; i < length; i++) {
      double change = i > 0 && isTogether(page.get(i - 1), page.get(i)) ? inParagraph : 0;
      bodyFromBoilerplate[i] = boilerplate - change > body;
      double begun = body - change - costOfRun;
      boilerplateFromBody[i] = begun > boilerplate;
      double nextBody = Math.max(body, boilerplate - change);
      boilerplate = Math.max(boilerplate, begun) + odds[i];
      body = nextBody;
    }
    BitSet found = new BitSet(length);
    boolean in = boilerplate > body;
    for (int i = length - 1; i >= 0; i--) {
      found.set(i, in);
      in = in ? !boilerplateFromBody[i] : bodyFromBoilerplate[i];
    }
    return found;
  }

  /** Sentences without a blank between were two paragraphs before somebody lost the newline. */
  private static boolean isTogether(Passage last, Passage next) {
    return last.paragraph() == next.paragraph() && last.end() < next.start();
  }
}
