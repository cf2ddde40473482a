package org.gainsay.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.batch.ErrorLimit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Limits such as {@code 100} or {@code 2.5%}. */
final class ErrorLimits implements ITypeConverter<ErrorLimit> {
  private static final Pattern LIMIT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)(%?)");

  @Override
  public ErrorLimit convert(String text) {
    Matcher limit = LIMIT.matcher(text);
    boolean percent = text.endsWith("%");
    boolean isNumber = limit.matches() && (percent || !text.contains("."));
    if (!isNumber || (percent && Double.parseDouble(limit.group(1)) > 100)) {
      throw new TypeConversionException(
          "'" + text + "' is no limit (expected a number, or a share such as 5%)");
    }
    return new ErrorLimit(Double.parseDouble(limit.group(1)), percent);
  }
}
