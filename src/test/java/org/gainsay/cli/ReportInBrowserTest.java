package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The pages of a run, as a reader sees them. Skipped on a machine without Chromium. */
class ReportInBrowserTest {
  @TempDir static Path folder;
  private static Browser browser;
  private static Path small;
  private static Path large;

  @BeforeAll
  static void report() throws IOException {
    browser = Browser.open();
    ReportedRun commands = new ReportedRun(folder);
    small = commands.small("--no-outlook");
    large = commands.large();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "small/report.html, 375",
    "small/report.html, 1440",
    "large/report.html, 375",
    "large/report.html, 1440",
    "large/report-pages/articles-2.html, 375",
    "large/report-pages/contradictions-1.html, 375",
    "large/report-pages/contradictions-1.html, 1440"
  })
  void a_page_opens_without_complaint_or_request_and_fits_the_screen(String page, int width)
      throws IOException {
    browser.show(folder.resolve(page), width);
    assertThat(browser.isScrolledSideways()).isFalse();
    assertThat(browser.requests()).isEmpty();
    assertThat(browser.complaints()).isEmpty();
    browser.picture(page.replace('/', '-') + "-" + width);
  }

  @ParameterizedTest
  @CsvSource({
    "large/report-pages/articles-2.html, 375",
    "large/report-pages/articles-2.html, 1440",
    "large/report.html, 1440"
  })
  void axe_finds_nothing_that_keeps_somebody_out(String page, int width) {
    browser.show(folder.resolve(page), width);
    assertThat(browser.barriers()).isEmpty();
  }

  @Test
  void hostile_words_do_nothing() {
    browser.show(small.resolve("report.html"), 1440);
    // an alert that is open would fail this, and so does a page that was torn open
    assertThat(browser.driver().getTitle()).isEqualTo("Report on small · Gainsay");
    assertThat(browser.driver().findElements(By.tagName("script"))).hasSize(1);
    assertThat(browser.driver().findElements(By.tagName("img"))).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void the_list_is_searched_and_narrowed_down_by_keyboard() {
    browser.show(large.resolve("report.html"), 1440);
    assertThat(rows()).isEqualTo(51);
    field("f-words").sendKeys("no explosion");
    assertThat(rows()).isEqualTo(10);
    assertThat(field("shown").getText()).isEqualTo("10 of 51 articles of this list");
    field("f-words").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    assertThat(rows()).isEqualTo(51);
    field("f-rule").sendKeys("CON-01");
    int ruled = rows();
    assertThat(ruled).isBetween(1, 50);
    field("f-band").sendKeys("Confirmed");
    assertThat(rows()).isLessThan(ruled);
    button("Clear").sendKeys(Keys.ENTER);
    assertThat(rows()).isEqualTo(51);
    field("f-source").sendKeys("interior ministry");
    assertThat(rows()).isBetween(1, 50);
    button("Clear").sendKeys(Keys.ENTER);
    field("f-from").sendKeys("01012022");
    assertThat(rows()).isBetween(1, 50);
  }

  @Test
  void without_scripts_the_page_is_whole_and_has_no_field_that_does_nothing() {
    browser.allowScripts(false);
    try {
      browser.show(large.resolve("report.html"), 1440);
      assertThat(field("filter").isDisplayed()).isFalse();
      assertThat(browser.driver().findElements(By.cssSelector(".rows > li"))).hasSize(51);
      assertThat(browser.driver().findElement(By.cssSelector("#row51 a")).isDisplayed()).isTrue();
    } finally {
      browser.allowScripts(true);
    }
  }

  @Test
  void from_a_claim_to_its_evidence_and_back_by_keyboard_only() {
    browser.show(small.resolve("report.html"), 1440);
    WebElement mark = browser.driver().findElement(By.id("a1-c1-text"));
    follow(mark);
    assertThat(address()).endsWith("#a1-c1");
    WebElement quote =
        browser.driver().findElement(By.cssSelector("#a1-c1 .evidence a[href^='#a2-q']"));
    follow(quote);
    assertThat(address()).contains("#a2-q");
    // whoever follows the link stands on the one that leads back
    String id = address().substring(address().indexOf('#') + 1);
    assertThat(isInSight(id)).isTrue();
    WebElement there = browser.driver().switchTo().activeElement();
    assertThat(there.getDomAttribute("href")).startsWith("#a1-c");
    there.sendKeys(Keys.ENTER);
    assertThat(address()).contains("#a1-c");
  }

  private static void follow(WebElement link) {
    browser.driver().executeScript("arguments[0].focus()", link);
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(link);
    new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
  }

  private static boolean isInSight(String id) {
    return Boolean.TRUE.equals(
        browser
            .driver()
            .executeScript(
                "var box = document.getElementById(arguments[0]).getBoundingClientRect();"
                    + "return box.top >= 0 && box.bottom <= window.innerHeight",
                id));
  }

  private static String address() {
    return browser.driver().getCurrentUrl();
  }

  private static int rows() {
    return ((Long)
            browser
                .driver()
                .executeScript(
                    "return document.querySelectorAll('.rows > li:not([hidden])').length"))
        .intValue();
  }

  private static WebElement field(String id) {
    return browser.driver().findElement(By.id(id));
  }

  private static WebElement button(String words) {
    return browser.driver().findElement(By.xpath("//button[.='" + words + "']"));
  }
}
