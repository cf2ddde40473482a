package org.gainsay.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The infinitives of verbs: where the lemmatizer guesses one that is no word ("shel" of "shelled",
 * "withstood"), the forms of English say what it must be.
 */
final class VerbForms {
  /** What may stand before a verb without changing how it is inflected: "retaken", "unsealed". */
  private static final List<String> PREFIXES =
      List.of("re", "un", "over", "out", "under", "with", "mis", "fore");

  private static final Map<String, String> IRREGULAR = irregular();

  private VerbForms() {}

  private static Map<String, String> irregular() {
    Map<String, String> irregular = new HashMap<>();
    for (String line : WordLists.set("irregular-verbs.txt")) {
      List<String> forms = List.of(line.split(" +"));
      for (String form : forms) {
        irregular.merge(form, forms.get(0), (one, other) -> form.equals(one) ? one : other);
      }
    }
    return irregular;
  }

  /** The infinitive of a form in lower case, if one can be told. */
  static Optional<String> infinitive(String form, Vocabulary known) {
    Optional<String> whole = plain(form, known);
    if (whole.isPresent()) {
      return whole;
    }
    for (String prefix : PREFIXES) {
      String rest = form.startsWith(prefix) ? form.substring(prefix.length()) : "";
      Optional<String> base = rest.length() > 2 ? plain(rest, known) : Optional.empty();
      if (base.isPresent()) {
        return base.map(prefix::concat);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> plain(String form, Vocabulary known) {
    String irregular = IRREGULAR.get(form);
    return irregular == null
        ? regular(form).stream().filter(known::isVerb).findFirst()
        : Optional.of(irregular);
  }

  /** What the form may be made from, the likelier first. */
  private static List<String> regular(String form) {
    List<String> bases = new ArrayList<>();
    for (String ending : List.of("ed", "ing", "es", "s")) {
      String stem = form.endsWith(ending) ? form.substring(0, form.length() - ending.length()) : "";
      int length = stem.length();
      if (length < 2) {
        continue;
      }
      if (stem.endsWith("i") && !ending.equals("ing")) {
        bases.add(stem.substring(0, length - 1) + "y");
      }
      bases.add(stem);
      bases.add(stem + "e");
      if (stem.charAt(length - 1) == stem.charAt(length - 2)) {
        bases.add(stem.substring(0, length - 1));
      }
    }
    return bases;
  }
}
