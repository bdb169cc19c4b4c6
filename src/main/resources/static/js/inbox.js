// The number on the bell: asked once a minute while the page is looked at. Without this file the bell has no number.
(function () {
  'use strict';
  var badge = document.querySelector('[data-inbox-badge]');
  if (!badge) {
    return;
  }
  var every = 60000;
  var address = badge.closest('a').getAttribute('href').replace(/\/inbox.*$/, '/api/v1/inbox/unread');

  function show(count) {
    badge.hidden = count === 0;
    badge.textContent = count > 99 ? '99+' : String(count);
  }

  function ask() {
    if (document.hidden) {
      return;
    }
    fetch(address, {
      credentials: 'same-origin',
      headers: { 'Accept': 'application/json', 'X-Shuniu-Background': '1' }
    }).then(function (answer) {
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      return answer.json();
    }).then(function (body) {
      show(body.unread);
    }).catch(function () {
      // signed out or the server is away: the next page says so, the badge stays silent
      badge.hidden = true;
    });
  }

  ask();
  window.setInterval(ask, every);
  document.addEventListener('visibilitychange', ask);
}());
