package org.gainsay.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Articles of any number, made up from a few patterns: {@value #PER_EVENT} tell of each event, and
 * one of them denies it. The same number gives the same articles, and those of a smaller number are
 * the first ones of a larger one.
 */
final class BenchCorpus {
  /** Articles that tell of one event. */
  static final int PER_EVENT = 5;

  private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);
  private static final int DAYS = 700;
  private static final List<String> TOWNS =
      List.of(
          "Raqqa",
          "Homs",
          "Idlib",
          "Mosul",
          "Kirkuk",
          "Basra",
          "Donetsk",
          "Kharkiv",
          "Odesa",
          "Durban",
          "Nairobi",
          "Mombasa",
          "Lagos",
          "Kano",
          "Accra",
          "Dakar",
          "Lima",
          "Cusco",
          "Quito",
          "Oslo",
          "Bergen",
          "Malaga",
          "Porto",
          "Lyon",
          "Toulouse",
          "Leipzig",
          "Dresden",
          "Krakow",
          "Lublin",
          "Riga");
  private static final List<String> THINGS =
      List.of(
          "bridge",
          "market",
          "school",
          "hospital",
          "station",
          "warehouse",
          "power plant",
          "library",
          "harbour",
          "factory",
          "museum",
          "bakery",
          "mosque",
          "church",
          "stadium");
  private static final List<String> PEOPLE =
      List.of("Okafor", "Larsen", "Haddad", "Moreno", "Kovacs", "Tanaka", "Mensah", "Duarte");

  private BenchCorpus() {}

  /** Writes so many articles as JSON Lines. */
  static void write(Path file, int articles) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int number = 0; number < articles; number++) {
        out.write(article(number).toString());
        out.write('\n');
      }
    }
  }

  private static ObjectNode article(int number) {
    int event = number / PER_EVENT;
    String town = pick(TOWNS, event, 1);
    String thing = pick(THINGS, event, 2);
    String person = pick(PEOPLE, event, 3);
    int dead = 3 + mixed(event, 4) % 90;
    LocalDate day = FIRST.plusDays(mixed(event, 5) % DAYS);
    String weekday = day.format(DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH));
    String explosion = "an explosion at the %s in %s on %s".formatted(thing, town, weekday);
    String middle =
        " Traffic was stopped for three hours. The %s was built in 1974 and repaired last year."
                .formatted(thing)
            + " %s, who lives nearby, said that windows were broken in the whole street."
                .formatted(person)
            + " The mayor of %s promised an inquiry.".formatted(town);
    String title;
    String text;
    String kind;
    switch (number % PER_EVENT) {
      case 0 -> {
        kind = "NEWS_AGENCY";
        title = "%d killed in %s".formatted(dead, town);
        text =
            "%d people were killed in %s, the interior ministry said.".formatted(dead, explosion);
      }
      case 1 -> {
        kind = "CITIZEN_JOURNALIST";
        title = "No explosion in " + town;
        text =
            "There was no explosion at the %s in %s on %s. Nobody was killed, residents said."
                .formatted(thing, town, weekday);
      }
      case 2 -> {
        kind = "INDEPENDENT_MEDIA";
        title = "Reports differ on " + town;
        text =
            "The interior ministry said that %d people were killed in %s. Residents denied it."
                .formatted(dead, explosion);
      }
      case 3 -> {
        kind = "INDEPENDENT_MEDIA";
        title = "Ministry speaks of an explosion in " + town;
        text =
            "At least %d people died in %s, according to the interior ministry."
                .formatted(dead, explosion);
      }
      default -> {
        kind = "STATE_AFFILIATED";
        title = "Explosion kills %d in %s".formatted(dead, town);
        text = "%d people were killed in %s.".formatted(dead, explosion);
      }
    }
    ObjectNode article = JsonNodeFactory.instance.objectNode();
    article
        .put("id", "e%d-%d".formatted(event, number % PER_EVENT))
        .put("title", title)
        .put("text", text + middle);
    article.put("outlet", "Outlet %d of %s".formatted(number % PER_EVENT, town));
    article.put("published", day.toString()).put("language", "en");
    article.putObject("source").put("kind", kind).putArray("places").add(town);
    return article;
  }

  private static String pick(List<String> words, int event, int what) {
    return words.get(mixed(event, what) % words.size());
  }

  /** A number that is the same for the same event in every corpus. */
  private static int mixed(int event, int what) {
    long mixed = (event * 31L + what) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 31)) * 0xBF58476D1CE4E5B9L;
    return (int) ((mixed ^ (mixed >>> 29)) >>> 33);
  }
}
