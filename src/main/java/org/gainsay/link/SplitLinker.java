package org.gainsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.article.Span;
import org.gainsay.fact.Event;
import org.gainsay.tag.TaggedArticle;

/**
 * Links articles that are not all at hand, as {@link Linker} links those that are. Each article
 * says by what its claims are found and what they look for; whoever holds all postings answers, see
 * {@link Shortlist}; then the article is linked with those that were found. The dossier is the same
 * as if all articles had been at hand.
 */
public final class SplitLinker {
  private final Likeness likeness = new Likeness(new Lexicon());
  private final Directory directory;

  /**
   * @param directory outlets of all articles
   */
  public SplitLinker(Directory directory) {
    this.directory = directory;
  }

  /** What comes of an article. */
  public record Linked(Dossier dossier, boolean capped) {}

  /** The article as those need it that are linked with it. */
  public static TaggedArticle slim(TaggedArticle article) {
    return Slim.of(article);
  }

  /** The article, made ready for being linked. */
  public Held hold(TaggedArticle article) {
    return new Held(article, new Mentions(directory, likeness).of(article));
  }

  /** By what the claims of an article are found. */
  public List<Posting> postings(Held article) {
    List<Mention> mentions = article.ordered();
    List<Posting> postings = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Event event = mention.claim().event();
      if (event.day() != null && Links.isOfEvent(mention.day(), mention.tagged())) {
        Set<Long> keys = Links.eventKeys(mention, likeness);
        post(mention, i, event.day(), Links.last(event), keys, Questions.BY_EVENT, postings);
      }
      LocalDate day = article.article().article().day();
      if (day != null && Links.isDeniable(mention.tagged())) {
        Set<Long> keys = Links.publicationKeys(mention);
        post(mention, i, day, day, keys, Questions.BY_PUBLICATION, postings);
      }
    }
    return postings;
  }

  private static void post(
      Mention mention,
      int index,
      LocalDate first,
      LocalDate last,
      Set<Long> keys,
      long kind,
      List<Posting> to) {
    int day = (int) first.toEpochDay();
    int shelf = Shelf.of(mention, first.toEpochDay(), last.toEpochDay()).number();
    for (long key : Questions.kept(keys, kind)) {
      to.add(new Posting(key, shelf, day, index, mention.tagged().negated()));
    }
  }

  /** What the claims and the denials of an article look for. */
  public List<Question> questions(Held article) {
    Questions questions = new Questions();
    Links links =
        new Links(
            List.of(article),
            directory,
            questions.blocks(Questions.BY_EVENT),
            questions.blocks(Questions.BY_PUBLICATION),
            new KnownOrigins(Map.of()),
            likeness);
    questions.ofClaims();
    links.dossier(article.article());
    return questions.all();
  }

  /**
   * Links an article.
   *
   * @param others that have what its questions found, and those whose denials found its claims;
   *     slim ones will do
   * @param found what came of its questions, and of those of the denials of others, by id of the
   *     article that asks and that of the question
   * @param copies sentences of all of them that are copies, by id of the article, each with the
   *     texts that it copies, from the nearest to the first
   */
  public Linked link(
      Held article,
      List<Held> others,
      Map<String, Map<Long, Found>> found,
      Map<String, Map<Span, List<Original>>> copies) {
    Map<String, List<Mention>> ordered = new HashMap<>();
    List<Held> all = Stream.concat(Stream.of(article), others.stream()).toList();
    all.forEach(each -> ordered.put(each.id(), each.ordered()));
    Links links =
        new Links(
            all,
            directory,
            new KnownBlocks(Questions.BY_EVENT, found, ordered),
            new KnownBlocks(Questions.BY_PUBLICATION, found, ordered),
            new KnownOrigins(copies),
            likeness);
    return new Linked(links.dossier(article.article()), links.isCapped(article.article()));
  }
}
