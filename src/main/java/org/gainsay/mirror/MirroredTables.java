package org.gainsay.mirror;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The tables of a world in which the parties have changed places. */
public final class MirroredTables {
  private static final Set<String> NAMES =
      Set.of("name", "aliases", "region", "owner", "places", "demonyms", "capital");
  private static final Set<String> CODES = Set.of("code", "country", "state", "allies");

  private final Swaps swaps;
  private final Wordings wordings;

  /** Tables in which these have changed places. */
  public MirroredTables(Swaps swaps) {
    this.swaps = swaps;
    this.wordings = new Wordings(swaps);
  }

  /**
   * Writes them.
   *
   * @param places folder of {@code places.csv} and {@code countries.csv}
   * @param sources folder of {@code sources.csv}
   * @param to an empty folder
   */
  public void write(Path places, Path sources, Path to) throws IOException {
    distinct(mirrored(sources.resolve("sources.csv"))).write(to.resolve("sources.csv"));
    for (String table : List.of("places.csv", "countries.csv")) {
      mirrored(places.resolve(table)).write(to.resolve(table));
    }
  }

  private Rows mirrored(Path file) throws IOException {
    Rows rows = Rows.read(file);
    List<Map<String, String>> mirrored = new ArrayList<>();
    for (Map<String, String> row : rows.rows()) {
      Map<String, String> other = new LinkedHashMap<>();
      row.forEach((column, cell) -> other.put(column, cell(column, cell)));
      mirrored.add(other);
    }
    return new Rows(rows.columns(), mirrored);
  }

  /** Where two words become one, two sources may get one alias: the first keeps it. */
  private static Rows distinct(Rows sources) {
    Set<String> taken = new HashSet<>();
    sources.rows().forEach(row -> taken.add(row.get("name").toLowerCase(Locale.ROOT)));
    for (Map<String, String> row : sources.rows()) {
      row.put(
          "aliases",
          Rows.cell(
              Rows.list(row.get("aliases")).stream()
                  .filter(alias -> taken.add(alias.toLowerCase(Locale.ROOT)))
                  .toList()));
    }
    return sources;
  }

  private String cell(String column, String cell) {
    if (NAMES.contains(column)) {
      return Rows.cell(Rows.list(cell).stream().map(wordings::name).toList());
    }
    if (CODES.contains(column)) {
      return Rows.cell(Rows.list(cell).stream().map(swaps::code).toList());
    }
    return cell;
  }
}
