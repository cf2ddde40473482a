package org.gainsay.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gainsay.article.DidYouMean;
import org.gainsay.rule.Label;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Labels by name, or by credibility from 1 to 5. */
final class Labels implements ITypeConverter<Label> {
  @Override
  public Label convert(String text) {
    String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
    List<Label> judged =
        Arrays.stream(Label.values()).filter(each -> each != Label.CANNOT_BE_JUDGED).toList();
    for (Label label : judged) {
      if (label.name().equals(name) || text.equals(String.valueOf(label.credibility()))) {
        return label;
      }
    }
    List<String> names = judged.stream().map(Label::name).toList();
    throw new TypeConversionException(
        "'%s' is no credibility (expected 1 to 5 or one of %s%s)"
            .formatted(text, String.join(", ", names), DidYouMean.hint(name, names)));
  }
}
