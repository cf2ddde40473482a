package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    small = commands.small();
    large = commands.large();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {375, 1440})
  void pages_open_without_complaint_request_or_barrier_and_fit_the_screen(int width)
      throws IOException {
    for (Path page :
        List.of(
            small.resolve("report.html"),
            large.resolve("report.html"),
            large.resolve("report-pages/articles-2.html"),
            large.resolve("report-pages/contradictions-1.html"))) {
      browser.show(page, width);
      assertThat(browser.isScrolledSideways()).as(page + " at " + width).isFalse();
      browser.picture(page.getFileName() + "-" + width);
      assertThat(browser.barriers()).as(page + " at " + width).isEmpty();
      assertThat(browser.requests()).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
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
    assertThat(rows()).isEqualTo(60);
    field("f-words").sendKeys("no explosion");
    assertThat(rows()).isEqualTo(12);
    assertThat(field("shown").getText()).isEqualTo("12 of 60 articles of this list");
    field("f-words").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    assertThat(rows()).isEqualTo(60);
    field("f-rule").sendKeys("CON-01");
    int ruled = rows();
    assertThat(ruled).isBetween(1, 59);
    field("f-band").sendKeys("Confirmed");
    assertThat(rows()).isLessThan(ruled);
    button("Clear").sendKeys(Keys.ENTER);
    assertThat(rows()).isEqualTo(60);
    field("f-source").sendKeys("interior ministry");
    assertThat(rows()).isBetween(1, 59);
    button("Clear").sendKeys(Keys.ENTER);
    field("f-from").sendKeys("01012022");
    assertThat(rows()).isBetween(1, 59);
  }

  @Test
  void without_a_script_the_list_is_whole_and_nothing_is_asked_for() {
    browser.show(large.resolve("report.html"), 1440);
    Object hidden =
        browser
            .driver()
            .executeScript(
                "return new DOMParser().parseFromString(new XMLSerializer()"
                    + ".serializeToString(document), 'text/html').querySelectorAll("
                    + "'.rows > li[hidden], article[hidden], section[hidden]').length");
    assertThat(hidden).isEqualTo(0L);
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
    // the next stop of the tab key after the words is the link that leads back
    String id = address().substring(address().indexOf('#') + 1);
    assertThat(isInSight(id)).isTrue();
    new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
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
