package org.gainsay;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;
import org.gainsay.article.Span;
import org.gainsay.fact.Basis;
import org.gainsay.fact.Event;
import org.gainsay.fact.Place;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Section;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;
import org.gainsay.tag.Denial;
import org.gainsay.tag.EventFrame;
import org.gainsay.tag.Modality;
import org.gainsay.tag.Name;
import org.gainsay.tag.Quantity;
import org.gainsay.tag.Sentence;
import org.gainsay.tag.Statement;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.tag.TaggedClaim;

/** Values for tests that are not about them. */
public final class Examples {
  private Examples() {}

  /** An article with this id and this text. */
  public static Article article(String id, String text) {
    return new Article(id, "", text, "Vale Radio", "", "", null, "", "", DeclaredSource.NONE);
  }

  /** Tagged with one of everything, all over the first characters. */
  public static TaggedArticle tagged(Article article) {
    Span span = new Span(0, 1, Span.Part.TEXT);
    Place place = new Place("Raqqa", "Raqqa Governorate", "SY", Place.Kind.CITY);
    Source source =
        new Source(
            "vale radio",
            "Vale Radio",
            SourceKind.NEWS_AGENCY,
            "",
            "",
            List.of("IR"),
            List.of(place),
            "F",
            Basis.TEXT,
            true);
    Event event =
        new Event(
            List.of(place),
            LocalDate.of(2016, 2, 29),
            null,
            List.of("Isis"),
            List.of("SY"),
            List.of(),
            List.of());
    EventFrame frame =
        new EventFrame(
            event,
            "rise",
            Modality.FACTUAL,
            "",
            "",
            List.of("district"),
            List.of(),
            List.of(new Quantity("at least 5", "district", 5, Double.POSITIVE_INFINITY)));
    Statement statement = new Statement(null, span, List.of(span), true, source, List.of());
    TaggedClaim claim =
        new TaggedClaim(
            "c1",
            span,
            Posture.REPORTED,
            false,
            0,
            Section.LEAD,
            frame,
            List.of(span),
            List.of(span));
    Denial denial = new Denial(span, source, List.of(source), true, List.of("c1"), true, "", frame);
    return new TaggedArticle(
        article,
        source,
        List.of(new Sentence(span, false)),
        List.of(new Name(span, Name.Type.LOCATION)),
        List.of(statement),
        List.of(claim),
        List.of(denial));
  }
}
