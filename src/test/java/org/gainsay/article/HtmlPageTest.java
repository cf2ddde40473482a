package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlPageTest {
  @Test
  void only_the_main_text_of_a_page_is_read() {
    HtmlPage page =
        HtmlPage.of(
            """
            <!doctype html><html><head><title>Rain in the vale | Vale Radio</title>
            <meta property="og:site_name" content="Vale Radio">
            <meta property="article:published_time" content="2016-02-29T10:00:00Z">
            <link rel="canonical" href="https://vale.example/1"><style>p {}</style></head>
            <body><header>Vale Radio</header><nav><a href="/">Home</a></nav>
            <article><h1>Rain in the <i>vale</i></h1>
            <p>It rained,<br>and how.</p><aside>Read more</aside>
            <ul><li>One</li><li>Two&nbsp;three</li></ul>
            <table><tr><td>a</td><td>b</td></tr></table>
            <script>track()</script><form>Sign up</form></article>
            <footer>Imprint</footer></body></html>
            """);
    assertThat(page)
        .isEqualTo(
            new HtmlPage(
                "Rain in the vale",
                "It rained,\nand how.\nOne\nTwo three\na b",
                "Vale Radio",
                "https://vale.example/1",
                "2016-02-29T10:00:00Z"));
  }

  @Test
  void without_a_mark_the_densest_block_is_the_main_text() {
    HtmlPage page =
        HtmlPage.of(
            "<title>Rain</title><div><div class=x><a href=a>All the news</a> <a href=b>Sport</a>"
                + "</div><div class=y><p>It rained in the vale all day.</p><p>Nobody came.</p></div>"
                + "<div class=z><p><a href=c>The ten best umbrellas that money can buy</a></p></div>");
    assertThat(page.text()).isEqualTo("It rained in the vale all day.\nNobody came.");
    assertThat(page.title()).isEqualTo("Rain");
  }

  @Test
  void a_date_that_is_none_is_left_out() {
    HtmlPage page = HtmlPage.of("<p>x</p><time datetime='yesterday'>yesterday</time>");
    assertThat(page.published()).isEmpty();
  }
}
