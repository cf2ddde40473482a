package org.gainsay.tag;

import java.util.HashMap;
import java.util.Map;
import org.gainsay.learn.Hashed;

/**
 * What the chunker looks at, as hashes: two words and tags to either side and the two labels
 * before. The features are those of OpenNLP's {@code DefaultChunkerContextGenerator}, in its order;
 * writing them out as strings took most of the chunker's time.
 */
final class ChunkFeatures {
  private static final int AROUND = 2;
  private static final Hashed START = Hashed.of("bos");
  private static final Hashed END = Hashed.of("eos");
  private static final Hashed[] WORD = names("w_2=", "w_1=", "w0=", "w1=", "w2=");
  private static final Hashed[] TAG = names("t_2=", "t_1=", "t0=", "t1=", "t2=");
  private static final Hashed LAST = Hashed.of("p_1=");

  /** Without an equals sign: so the model was trained, though OpenNLP now asks it with one. */
  private static final Hashed LAST_BUT_ONE = Hashed.of("p_2");

  private static final Hashed NO_LAST = Hashed.of("p_1=bos");
  private static final Hashed NO_LAST_BUT_ONE = Hashed.of("p_2=bos");

  private final Hashed[] words;
  private final Hashed[] tags;
  private final Map<String, Hashed> labels = new HashMap<>();

  ChunkFeatures(String[] words, String[] tags) {
    this.words = padded(words);
    this.tags = padded(tags);
  }

  private static Hashed[] names(String... names) {
    Hashed[] hashed = new Hashed[names.length];
    for (int i = 0; i < names.length; i++) {
      hashed[i] = Hashed.of(names[i]);
    }
    return hashed;
  }

  private static Hashed[] padded(String[] texts) {
    Hashed[] padded = new Hashed[texts.length + 2 * AROUND];
    for (int i = 0; i < padded.length; i++) {
      int at = i - AROUND;
      padded[i] = at < 0 ? START : at >= texts.length ? END : Hashed.of(texts[at]);
    }
    return padded;
  }

  private Hashed label(Hashed name, String label) {
    return name.and(labels.computeIfAbsent(label, Hashed::of));
  }

  /** The features of one position, given the labels before it. */
  Hashed[] at(int i, String[] before) {
    Hashed p2 = i < 2 ? NO_LAST_BUT_ONE : label(LAST_BUT_ONE, before[i - 2]);
    Hashed p1 = i < 1 ? NO_LAST : label(LAST, before[i - 1]);
    Hashed wa = WORD[0].and(i < 2 ? START : words[i]);
    Hashed wb = WORD[1].and(words[i + 1]);
    Hashed wc = WORD[2].and(words[i + 2]);
    Hashed wd = WORD[3].and(words[i + 3]);
    Hashed we = WORD[4].and(words[i + 4]);
    Hashed ta = TAG[0].and(i < 2 ? START : tags[i]);
    Hashed tb = TAG[1].and(tags[i + 1]);
    Hashed tc = TAG[2].and(tags[i + 2]);
    Hashed td = TAG[3].and(tags[i + 3]);
    Hashed te = TAG[4].and(tags[i + 4]);
    Hashed tab = ta.and(tb);
    Hashed tbc = tb.and(tc);
    Hashed tcd = tc.and(td);
    Hashed tde = td.and(te);
    Hashed tabc = ta.and(tbc);
    Hashed tbcd = tb.and(tcd);
    Hashed tcde = tc.and(tde);
    Hashed wbc = wb.and(wc);
    Hashed wcd = wc.and(wd);
    return new Hashed[] {
      wa,
      wb,
      wc,
      wd,
      we,
      wbc,
      wcd,
      ta,
      tb,
      tc,
      td,
      te,
      tab,
      tbc,
      tcd,
      tde,
      tabc,
      tbcd,
      tcde,
      p2,
      p1,
      p2.and(p1),
      p1.and(ta),
      p1.and(tb),
      p1.and(tc),
      p1.and(td),
      p1.and(te),
      p1.and(tab),
      p1.and(tbc),
      p1.and(tcd),
      p1.and(tde),
      p1.and(tabc),
      p1.and(tbcd),
      p1.and(tcde),
      p1.and(wa),
      p1.and(wb),
      p1.and(wc),
      p1.and(wd),
      p1.and(we),
      p1.and(wbc),
      p1.and(wcd)
    };
  }
}
