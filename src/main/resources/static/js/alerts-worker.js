// One stream of events for all pages of this browser: the pages ask this shared worker instead of the server. The page
// that was looked at last sounds the alarm for all.
(function () {
  'use strict';
  var address = new URL(self.location.href).searchParams.get('stream');
  var again = 10000;
  var pages = [];
  var known = null;
  var source = null;

  function tell(page) {
    if (known) {
      page.postMessage({ state: known, sound: page === pages[pages.length - 1] });
    }
  }

  function listen() {
    source = new EventSource(address);
    source.addEventListener('alerts', function (event) {
      known = JSON.parse(event.data);
      pages.forEach(tell);
    });
    // a browser comes back by itself when a stream ends, but not after a refusal or a proxy's error page
    source.onerror = function () {
      if (source.readyState === EventSource.CLOSED) {
        self.setTimeout(listen, again);
      }
    };
  }

  function drop(page) {
    pages = pages.filter(function (other) { return other !== page; });
  }

  self.onconnect = function (event) {
    var page = event.ports[0];
    page.onmessage = function (message) {
      drop(page);
      if (message.data === 'looked at') {
        pages.push(page);
      } else if (message.data === 'open') {
        pages.unshift(page);
      }
      pages.forEach(tell);
    };
    if (!source) {
      listen();
    }
  };
}());
