package org.gainsay.audit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rows of a table as cells by column, each under its first cell. */
final class SourceRows {
  private SourceRows() {}

  /** Empty where the table cannot be read. */
  static Map<String, Map<String, String>> of(String csv) {
    CsvMapper mapper = CsvMapper.builder().enable(CsvParser.Feature.TRIM_SPACES).build();
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    try (MappingIterator<Map<String, String>> read =
        mapper
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(csv)) {
      while (read.hasNext()) {
        Map<String, String> row = read.next();
        rows.put(row.values().stream().findFirst().orElse(""), row);
      }
    } catch (JacksonException damaged) {
      return Map.of();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return rows;
  }
}
