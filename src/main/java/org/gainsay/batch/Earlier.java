package org.gainsay.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.article.Corpus;
import org.gainsay.tag.TaggedArticle;

/** Articles of earlier runs, as they were when a run began, and the way to join them. */
public interface Earlier {
  /** What the conditions of a run call the state of what it was linked with. */
  String CONDITION = "evidence";

  /** There are none, and nobody joins them. */
  Earlier NONE =
      new Earlier() {
        @Override
        public String state() {
          return "";
        }

        @Override
        public List<TaggedArticle> near(List<TaggedArticle> articles) {
          return List.of();
        }

        @Override
        public void prepare(Path tagged) {}

        @Override
        public void join() {}
      };

  /** A hash of all of them, {@code ""} where there is nothing to join. */
  String state();

  /**
   * Those with which articles of a run could be linked, and those of the same address; articles of
   * the run itself may be among them.
   */
  List<TaggedArticle> near(List<TaggedArticle> articles) throws IOException;

  /**
   * The articles of a run, and those with which they could be linked, of which none is a revision
   * of another.
   */
  default List<TaggedArticle> with(List<TaggedArticle> articles) throws IOException {
    Set<String> own =
        articles.stream().map(each -> each.article().id()).collect(Collectors.toSet());
    List<TaggedArticle> all = new ArrayList<>(articles);
    all.addAll(beside(articles, own));
    Set<String> superseded =
        Corpus.superseded(all.stream().map(TaggedArticle::article).toList()).keySet();
    all.removeIf(each -> superseded.contains(each.article().id()));
    return all;
  }

  /**
   * Those with which articles of a run could be linked.
   *
   * @param own ids of the articles of the run
   */
  default List<TaggedArticle> beside(List<TaggedArticle> articles, Set<String> own)
      throws IOException {
    return near(articles).stream().filter(each -> !own.contains(each.article().id())).toList();
  }

  /**
   * Makes all ready for the articles of a run to join. Whatever happens, nobody sees anything of it
   * before {@link #join}.
   *
   * @param tagged the file of the run that has them
   */
  void prepare(Path tagged) throws IOException;

  /** Lets them join, at one stroke, once the run is complete. */
  void join() throws IOException;
}
