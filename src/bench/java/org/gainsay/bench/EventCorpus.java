package org.gainsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;
import org.gainsay.batch.TaggedJson;
import org.gainsay.tag.TaggedArticle;

/**
 * A corpus of any size, twenty articles on each event. The articles of each kind of event are tagged
 * once; those of an event are made of them by putting other places, names, things and numbers of the
 * same length and other days into all that was tagged, since tagging 100,000 articles would take an
 * hour. So there are as many wordings as in {@code events.txt}, but each event shares its words with
 * its own articles only, as far as they were replaced.
 */
final class EventCorpus {
  static final int PER_EVENT = 20;

  /** One event in so many is in one and the same town and week. */
  private static final int HOT = 10;

  private static final int WEEKS = 52;
  private static final int PLACES = 400;
  private static final LocalDate MONDAY = LocalDate.of(2021, 5, 3);
  private static final Pattern SLOTS =
      Pattern.compile(
          "\"name\":\"Durban\",\"region\":\"[^\"]*\",\"country\":\"ZA\""
              + "|\\d{4}-\\d\\d-\\d\\d|kind\\d|Durban|durban|Naidoo|naidoo|Mercer|mercer"
              + "|[Bb]ridge|[Tt]imber|3,417|3417(?=\\.0)");
  private static final List<String> THINGS =
      words("bridge tunnel market school museum office garden temple mosque church clinic bakery"
          + " garage prison palace quarry resort cinema barrel hangar");
  private static final List<String> GOODS =
      words("timber cotton copper cement coffee pepper butter barley sesame peanut rubber marble"
          + " ginger potato tomato banana cheese carpet pencil velvet");
  private static final List<String> NAMES =
      words("Naidoo Moreno Okafor Tanaka Larsen Kovacs Hassan Duarte Obando"
          + " Castro Mensah Ivanov Yilmaz Rahman Suarez Mahlon Petrov Nguyen Haddad Farouk Kimani");
  private static final List<String> STREETS =
      words("Mercer Orchid Willow Cherry Laurel Poplar Walnut Garnet Silver Empire Linden Meadow"
          + " Falcon Summit Valley Harlow Bishop Temple Spring");

  private record Town(String name, String region, String country) {}

  private final List<List<String>> skeletons = new ArrayList<>();
  private final List<Town> towns = new ArrayList<>();
  private final TaggedJson json = new TaggedJson();

  private EventCorpus() {}

  private static List<String> words(String words) {
    return Arrays.asList(words.split(" ", -1));
  }

  /** The articles of each kind of event, to be tagged. */
  static List<List<Article>> articles(Path events) throws IOException {
    List<List<Article>> kinds = new ArrayList<>();
    for (String kind : Files.readString(events).split("(?m)^## ", -1)) {
      List<List<String>> points =
          Arrays.stream(kind.strip().split("\n\n", -1)).map(point -> point.lines().toList()).toList();
      if (!kind.startsWith("#")) {
        int number = kinds.size();
        kinds.add(kind(number, withoutHeading(points)));
      }
    }
    return kinds;
  }

  private static List<List<String>> withoutHeading(List<List<String>> points) {
    List<List<String>> all = new ArrayList<>(points);
    all.set(0, points.get(0).subList(1, points.get(0).size()));
    return all;
  }

  private static List<Article> kind(int kind, List<List<String>> points) {
    List<Article> articles = new ArrayList<>();
    for (int k = 0; k < PER_EVENT; k++) {
      // The last three print the text of the first, an agency.
      int told = k < PER_EVENT - 3 ? k : 0;
      List<String> sentences = new ArrayList<>();
      for (int p = 1; p < points.size() - 1; p++) {
        if ((told + p) % 5 != 0) {
          sentences.add(points.get(p).get((told / p + told + p) % 3));
        }
      }
      if (told % 6 == 5) {
        sentences.add(points.get(points.size() - 1).get(told % 3));
      }
      LocalDate day = MONDAY.plusDays(told % 4 == 3 ? 1 : 0);
      articles.add(
          new Article(
              "kind%d-%02d".formatted(kind, k),
              points.get(0).get(told % 3),
              String.join(" ", sentences),
              "Outlet " + (char) ('A' + k),
              "",
              day.toString(),
              day,
              "en",
              "",
              source(k)));
    }
    return articles;
  }

  private static DeclaredSource source(int k) {
    String kind =
        switch (k % 5) {
          case 0 -> "NEWS_AGENCY";
          case 1 -> "STATE_AFFILIATED";
          case 2 -> "CITIZEN_JOURNALIST";
          default -> "INDEPENDENT_MEDIA";
        };
    List<String> places = k % 5 == 2 ? List.of("Durban") : List.of();
    return new DeclaredSource(kind, "ZA", "", "", List.of(), places, List.of());
  }

  /**
   * Of the tagged articles of each kind.
   *
   * @param rules folder with {@code places.csv}
   */
  static EventCorpus of(List<List<TaggedArticle>> kinds, Path rules) throws IOException {
    EventCorpus corpus = new EventCorpus();
    kinds.forEach(kind -> corpus.skeletons.add(kind.stream().map(corpus.json::write).toList()));
    Pattern city = Pattern.compile("([A-Z][a-z]{5}),[^,]*,CITY,([^,\"]*),([A-Z]{2}),\\d+");
    for (String row : Files.readAllLines(rules.resolve("places.csv"))) {
      var found = city.matcher(row);
      if (found.matches() && corpus.towns.size() < PLACES) {
        corpus.towns.add(new Town(found.group(1), found.group(2), found.group(3)));
      }
    }
    return corpus;
  }

  /** So many articles; the first ones of a larger corpus are those of a smaller one. */
  List<TaggedArticle> make(int size) {
    List<TaggedArticle> articles = new ArrayList<>(size);
    for (int event = 0; event < size / PER_EVENT; event++) {
      Map<String, String> fillers = fillers(event);
      int week = event % HOT == 0 ? 0 : pick(event, 1, WEEKS);
      for (String skeleton : skeletons.get(pick(event, 7, skeletons.size()))) {
        articles.add(json.read(filled(skeleton, fillers, week, event)));
      }
    }
    return articles;
  }

  private Map<String, String> fillers(int event) {
    // News is not spread evenly: some towns have most of it.
    double share = pick(event, 2, 1000) / 1000.0;
    Town town = towns.get(event % HOT == 0 ? 0 : (int) (share * share * towns.size()));
    Map<String, String> fillers = new HashMap<>();
    fillers.put(
        "place",
        "\"name\":\"%s\",\"region\":\"%s\",\"country\":\"%s\""
            .formatted(town.name, town.region, town.country));
    both("Durban", town.name, fillers);
    both("Naidoo", NAMES.get(pick(event, 3, NAMES.size())), fillers);
    both("Mercer", STREETS.get(pick(event, 4, STREETS.size())), fillers);
    both("Bridge", capital(THINGS.get(pick(event, 5, THINGS.size()))), fillers);
    both("Timber", capital(GOODS.get(pick(event, 6, GOODS.size()))), fillers);
    int number = 1000 + pick(event, 8, 9000);
    fillers.put("3417", Integer.toString(number));
    fillers.put("3,417", "%d,%03d".formatted(number / 1000, number % 1000));
    return fillers;
  }

  private static void both(String slot, String filler, Map<String, String> fillers) {
    fillers.put(slot, filler);
    fillers.put(slot.toLowerCase(java.util.Locale.ROOT), filler.toLowerCase(java.util.Locale.ROOT));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String filled(
      String skeleton, Map<String, String> fillers, int week, int event) {
    return SLOTS
        .matcher(skeleton)
        .replaceAll(
            match -> {
              String slot = match.group();
              if (slot.startsWith("\"name\"")) {
                return fillers.get("place");
              }
              if (slot.startsWith("kind")) {
                return "event" + event;
              }
              if (slot.length() == 10 && slot.charAt(4) == '-') {
                return LocalDate.parse(slot).plusWeeks(week).toString();
              }
              return fillers.get(slot);
            });
  }

  /** A number below a limit that is the same for the same event in every run. */
  private static int pick(int event, int what, int limit) {
    long mixed = (event * 31L + what) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 31)) * 0xBF58476D1CE4E5B9L;
    return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 29), limit);
  }
}
