// The board asks for itself every ten seconds and lets its clocks run between. Without this file the page is drawn anew
// by the browser.
(function () {
  'use strict';
  var every = 10000;
  var zone = 'Asia/Shanghai';
  var ahead = 0;

  function board() {
    return document.getElementById('wall');
  }

  function learn() {
    ahead = Date.parse(board().dataset.now) - Date.now();
  }

  function two(number) {
    return (number < 10 ? '0' : '') + number;
  }

  function tick() {
    var now = new Date(Date.now() + ahead);
    board().querySelector('[data-clock]').textContent =
      new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(now);
    board().querySelectorAll('[data-due]').forEach(function (limit) {
      var seconds = Math.round((Date.parse(limit.dataset.due) - now.getTime()) / 1000);
      var late = seconds < 0;
      var rest = Math.abs(seconds);
      var hours = Math.floor(rest / 3600);
      limit.textContent = (late ? '+' : '') + (hours ? hours + ':' + two(Math.floor(rest / 60) % 60) : Math.floor(rest / 60))
        + ':' + two(rest % 60);
      limit.parentNode.classList.toggle('wall__limit--late', late);
    });
  }

  function refresh() {
    fetch(window.location.href, { credentials: 'same-origin', headers: { 'Accept': 'text/html' } }).then(function (answer) {
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      return answer.text();
    }).then(function (text) {
      var fresh = new DOMParser().parseFromString(text, 'text/html').getElementById('wall');
      if (!fresh) {
        // the token was revoked
        window.location.reload();
        return;
      }
      board().replaceWith(document.adoptNode(fresh));
      learn();
      tick();
    }).catch(function () {
      board().querySelector('[data-lost]').hidden = false;
    });
  }

  learn();
  tick();
  window.setInterval(tick, 1000);
  window.setInterval(refresh, every);
}());
