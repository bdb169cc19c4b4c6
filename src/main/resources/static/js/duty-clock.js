// Clocks that count: every element with data-due (milliseconds) says how long is left or over, once a second.
// Without this file they show what stood when the page was made.
(function () {
  'use strict';

  // the office's clock decides, whatever the reader's machine says
  var ahead = Number(document.currentScript.dataset.now || Date.now()) - Date.now();

  function two(number) {
    return number < 10 ? '0' + number : String(number);
  }

  function span(seconds) {
    var hours = Math.floor(seconds / 3600);
    var rest = two(Math.floor(seconds % 3600 / 60)) + ':' + two(seconds % 60);
    return hours > 0 ? hours + ':' + rest : rest;
  }

  function tick() {
    var now = Date.now() + ahead;
    document.querySelectorAll('[data-due]').forEach(function (clock) {
      var left = Math.round((Number(clock.dataset.due) - now) / 1000);
      var words = left >= 0 ? clock.dataset.left : clock.dataset.over;
      clock.textContent = words.replace('{time}', span(Math.abs(left)));
      clock.classList.toggle('is-over', left < 0);
    });
  }

  tick();
  window.setInterval(tick, 1000);
}());
