// A page that many look at for hours is drawn anew by itself: #content with data-refresh (seconds). Not while somebody
// types in it or has marked words. Asking does not count as activity of the session.
(function () {
  'use strict';
  var every = Number(document.getElementById('content').dataset.refresh) * 1000;

  function busy(content) {
    var active = document.activeElement;
    return document.hidden || (active && content.contains(active) && active.matches('input, select, textarea'))
      || String(window.getSelection()) !== '';
  }

  function refresh() {
    var content = document.getElementById('content');
    if (busy(content)) {
      return;
    }
    fetch(window.location.href, {
      credentials: 'same-origin',
      headers: { 'Accept': 'text/html', 'X-Shuniu-Background': '1' }
    }).then(function (answer) {
      if (!answer.ok || answer.redirected) {
        throw new Error(String(answer.status));
      }
      return answer.text();
    }).then(function (text) {
      var fresh = new DOMParser().parseFromString(text, 'text/html').getElementById('content');
      fresh.querySelectorAll('script').forEach(function (script) { script.remove(); });
      content.replaceWith(document.adoptNode(fresh));
    }).catch(function () {
      // signed out or the server is away: what stands is old
      content.querySelector('[data-stale]').hidden = false;
    });
  }

  window.setInterval(refresh, every);
}());
