package org.gainsay.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long the launcher takes to its end, beside {@code java -version}: a check of the rules that
 * nobody has checked before, one of rules that were faultless, and one article explained. The
 * commands take turns, so that a busy moment is shared; the median of each is printed. Needs no
 * class but its own: {@code java src/bench/java/org/gainsay/bench/StartBench.java}.
 */
public final class StartBench {
  private static final int ROUNDS = 9;
  private static final String KEPT = "kept";

  private StartBench() {}

  /** Takes the launcher; without it that of the checkout in which it is called. */
  public static void main(String[] args) throws IOException, InterruptedException {
    String gainsay = args.length > 0 ? args[0] : "./gainsay";
    Path folder = Files.createTempDirectory("gainsay-start");
    try {
      run(gainsay, folder);
    } finally {
      remove(folder);
    }
  }

  private static void run(String gainsay, Path folder) throws IOException, InterruptedException {
    Path article = folder.resolve("article.jsonl");
    Files.writeString(
        article,
        "{\"id\":\"a\",\"outlet\":\"Radio Hill\",\"published\":\"2021-05-04\","
            + "\"text\":\"The army said on Monday that it had taken the town of Marwe. "
            + "Residents said there were no soldiers in Marwe.\"}\n");
    List<List<String>> commands =
        List.of(
            List.of("java", "-version"),
            List.of(gainsay, "rules", "check"),
            List.of(gainsay, "rules", "check"),
            List.of(gainsay, "explain", article.toString(), "--article", "a"));
    List<String> caches = List.of(KEPT, "fresh", KEPT, KEPT);
    List<String> names =
        List.of("java -version", "rules check, first time", "rules check, again", "explain");
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    names.forEach(name -> seconds.put(name, new ArrayList<>()));
    for (int round = -1; round < ROUNDS; round++) {
      for (int i = 0; i < commands.size(); i++) {
        boolean kept = caches.get(i).equals(KEPT);
        Path cache = folder.resolve(kept ? KEPT : "round" + round);
        double took = seconds(commands.get(i), cache, folder.resolve("out").toFile());
        if (round >= 0) {
          seconds.get(names.get(i)).add(took);
        }
      }
    }
    double java = median(seconds.get(names.get(0)));
    for (String name : names) {
      double median = median(seconds.get(name));
      System.out.printf(Locale.ROOT, "%-24s %6.2f s  %5.1f x%n", name, median, median / java);
    }
  }

  private static double seconds(List<String> command, Path cache, File out)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out);
    builder.environment().put("GAINSAY_CACHE", cache.toString());
    long start = System.nanoTime();
    int code = builder.start().waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (code != 0) {
      throw new IllegalStateException(command + " ends with " + code + ": " + Files.readString(out.toPath()));
    }
    return seconds;
  }

  private static double median(List<Double> of) {
    return of.stream().sorted().skip(of.size() / 2).findFirst().orElseThrow();
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
