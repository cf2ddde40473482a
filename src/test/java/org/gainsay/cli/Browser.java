package org.gainsay.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium, without a window. */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  /** What keeps the browser from asking the network for its own purposes. */
  private static final List<String> QUIET =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--hide-scrollbars");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Leaves the tests out, and says so, where there is no browser. */
  static Browser open() {
    assumeTrue(
        Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
        "No browser: the tests of pages are skipped. To run them: apt-get install chromium"
            + " chromium-driver, then mvn verify");
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    logging.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.addArguments(QUIET);
    options.setCapability("goog:loggingPrefs", logging);
    // a driver that is named keeps Selenium from looking for one in the network
    System.setProperty("webdriver.chrome.driver", DRIVER.toString());
    return new Browser(new ChromeDriver(options));
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Shows a page as wide as a phone or a screen; narrower than any window can be. */
  void show(Path page, int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
    driver.manage().window().setSize(new Dimension(Math.max(width, 500), 1000));
    driver.manage().logs().get(LogType.PERFORMANCE);
    driver.manage().logs().get(LogType.BROWSER);
    driver.get("about:blank");
    driver.get(page.toUri().toString());
  }

  /** What the page complained of since it was shown. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Addresses that were asked for since the page was shown, but for files. */
  List<String> requests() {
    List<String> requests = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      String message = entry.getMessage();
      if (message.contains("\"Network.requestWillBeSent\"")
          && !message.contains("\"url\":\"file:///")) {
        requests.add(message);
      }
    }
    return requests;
  }

  /** What keeps somebody out, as axe-core finds it. */
  List<String> barriers() {
    AxeBuilder axe = new AxeBuilder();
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    axe.withOptions(options);
    return axe.analyze(driver).getViolations().stream().map(Browser::words).toList();
  }

  private static String words(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
  }

  /** Whether the page is wider than the window. */
  boolean isScrolledSideways() {
    return Boolean.TRUE.equals(
        driver.executeScript(
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
  }

  /** Lets pages run scripts or not, as some readers do. */
  void allowScripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** For somebody to look at, where {@code -Dscreenshots=FOLDER} is given. */
  void picture(String name) throws IOException {
    String folder = System.getProperty("screenshots", "");
    if (!folder.isEmpty()) {
      Files.createDirectories(Path.of(folder));
      Files.write(Path.of(folder).resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
