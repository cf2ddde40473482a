package org.gainsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.gainsay.article.Span;
import org.gainsay.fact.Quote;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;
import org.gainsay.tag.Sentence;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.tag.TaggedClaim;

/**
 * One sentence in the voice of its outlet.
 *
 * @param article id
 * @param day of the article; {@link LocalDate#MAX} where unknown
 * @param words gives them
 */
public record Passage(
    String article,
    LocalDate day,
    Source outlet,
    Span span,
    Supplier<String> words,
    Fingerprint fingerprint) {
  /** Originals before copies. */
  public static final Comparator<Passage> FIRST_TO_LAST =
      Comparator.comparing(Passage::day)
          .thenComparing(each -> !each.isAgency())
          .thenComparing(Passage::article)
          .thenComparing(Passage::span);

  /** Of a crowd of like sentences the first ones are looked at; they are the originals. */
  public static final int FIRST = 16;

  /**
   * Of words that were kept.
   *
   * @param print what {@link #print} gave
   */
  public Passage(
      String article, LocalDate day, Source outlet, Span span, String words, byte[] print) {
    this(article, day, outlet, span, () -> words, Fingerprint.read(print));
  }

  static Passage of(TaggedArticle article, Span sentence) {
    LocalDate day = article.article().day();
    String words = article.article().quote(sentence);
    return new Passage(
        article.article().id(),
        day == null ? LocalDate.MAX : day,
        article.outlet(),
        sentence,
        () -> words,
        Fingerprint.of(words));
  }

  /** What others compare of it, as bytes. */
  public byte[] print() {
    return fingerprint.write();
  }

  /** Those of one article that have claims. */
  public static List<Passage> of(TaggedArticle article) {
    Set<Span> sentences = new HashSet<>();
    List<Passage> passages = new ArrayList<>();
    for (TaggedClaim claim : article.claims()) {
      if (isOwn(claim) && sentences.add(sentence(article, claim))) {
        passages.add(of(article, sentence(article, claim)));
      }
    }
    return passages;
  }

  /** Whether a claim is in the voice of its outlet. */
  static boolean isOwn(TaggedClaim claim) {
    return claim.attribution() < 0;
  }

  /** The sentence that a claim stands in; itself where there is none. */
  static Span sentence(TaggedArticle article, TaggedClaim claim) {
    for (Sentence sentence : article.sentences()) {
      if (sentence.span().contains(claim.span())) {
        return sentence.span();
      }
    }
    return claim.span();
  }

  /** By which it finds those that it is like. */
  public List<Long> hashes() {
    return Arrays.stream(fingerprint.hashes()).boxed().toList();
  }

  /** Whether its outlet is an agency, whose words others print on the same day. */
  public boolean isAgency() {
    return outlet.kind() == SourceKind.NEWS_AGENCY;
  }

  /** Whether this may be a copy of an earlier one. */
  public boolean mayCopy(Passage other) {
    return FIRST_TO_LAST.compare(other, this) < 0
        && !other.outlet.equals(outlet)
        && other.fingerprint.isLike(fingerprint);
  }

  public Quote quote() {
    return new Quote(article, span, words.get());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Passage that && span.equals(that.span) && article.equals(that.article);
  }

  @Override
  public int hashCode() {
    return 31 * article.hashCode() + span.hashCode();
  }
}
