package org.gainsay.link;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.fact.Attribution;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Source;
import org.gainsay.source.Identities;
import org.gainsay.tag.Statement;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.tag.TaggedClaim;

/** Makes claims as rules see them of claims as the tagger saw them. */
final class Mentions {
  private final Directory directory;
  private final Likeness likeness;

  Mentions(Directory directory, Likeness likeness) {
    this.directory = directory;
    this.likeness = likeness;
  }

  List<Mention> of(TaggedArticle article) {
    List<Mention> mentions = new ArrayList<>();
    for (TaggedClaim tagged : article.claims()) {
      mentions.add(mention(article, tagged, likeness.gist(tagged.frame())));
    }
    return mentions;
  }

  /** The same, not yet made ready for comparison. */
  List<Mention> bare(TaggedArticle article) {
    List<Mention> mentions = new ArrayList<>();
    for (TaggedClaim tagged : article.claims()) {
      mentions.add(mention(article, tagged, Gist.NONE));
    }
    return mentions;
  }

  private Mention mention(TaggedArticle article, TaggedClaim tagged, Gist gist) {
    return new Mention(
        article.article().day(),
        Passage.sentence(article, tagged),
        tagged,
        claim(article, tagged),
        gist);
  }

  private Claim claim(TaggedArticle article, TaggedClaim tagged) {
    Attribution attribution = null;
    Source source = article.outlet();
    if (tagged.attribution() >= 0) {
      Statement statement = article.attributions().get(tagged.attribution());
      source = directory.know(statement.origin());
      attribution =
          new Attribution(
              source,
              statement.source(),
              statement.via().stream().map(directory::know).toList(),
              statement.cue(),
              statement.direct());
    } else if (tagged.posture() == Posture.REFUTED) {
      // Who made a claim that the article only denies, nobody says.
      source = Identities.nobody(article.article().id());
    }
    return new Claim(
        tagged.id(),
        article.article().id(),
        article.article().quote(tagged.span()),
        tagged.span(),
        tagged.posture(),
        tagged.negated(),
        source,
        attribution,
        tagged.frame().event(),
        tagged.section(),
        article.outlet());
  }
}
