// The pages are whole without this. It narrows the list of articles down, and opens what is
// folded when a page is printed.
(function () {
  'use strict';

  function byId(id) {
    return document.getElementById(id);
  }

  function plain(text) {
    return text.toLowerCase().normalize('NFKC');
  }

  var form = byId('filter');
  if (form) {
    var shown = byId('shown');
    var total = shown.textContent;
    var rows = Array.prototype.map.call(document.querySelectorAll('.rows > li'), function (li) {
      return {
        li: li,
        text: plain(li.textContent + '\n' + li.dataset.sources + '\n' + li.dataset.words),
        sources: plain(li.dataset.sources),
        rules: li.dataset.rules.split(' '),
        band: li.dataset.band,
        day: li.dataset.day
      };
    });

    var narrow = function () {
      var words = plain(byId('f-words').value).split(/\s+/).filter(Boolean);
      var band = byId('f-band').value;
      var source = plain(byId('f-source').value.trim());
      var rule = byId('f-rule').value;
      var from = byId('f-from').value;
      var to = byId('f-to').value;
      var count = 0;
      rows.forEach(function (row) {
        var fits =
          words.every(function (word) { return row.text.indexOf(word) >= 0; }) &&
          (!band || row.band === band) &&
          (!source || row.sources.indexOf(source) >= 0) &&
          (!rule || row.rules.indexOf(rule) >= 0) &&
          (!from || (row.day && row.day >= from)) &&
          (!to || (row.day && row.day <= to));
        row.li.hidden = !fits;
        count += fits ? 1 : 0;
      });
      shown.textContent =
        count === rows.length ? total : count + ' of ' + rows.length + ' articles of this list';
    };

    form.hidden = false;
    form.addEventListener('input', narrow);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    byId('f-clear').addEventListener('click', function () {
      form.reset();
      narrow();
    });
    // the browser may bring back what was typed before
    window.addEventListener('pageshow', narrow);
  }

  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details').forEach(function (details) { details.open = true; });
  });
})();
