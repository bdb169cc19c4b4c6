// Enhancements only: every page works without this file.
(function () {
  'use strict';
  var token = document.querySelector('meta[name="_csrf"]');
  document.addEventListener('htmx:configRequest', function (event) {
    if (token) {
      event.detail.headers['X-CSRF-TOKEN'] = token.content;
    }
  });
  var summary = document.querySelector('[data-error-summary]');
  if (summary) {
    document.title = '⚠ ' + document.title;
    summary.focus();
  }
  if (window.matchMedia('(max-width: 767px)').matches) {
    document.querySelectorAll('.menu__fold').forEach(function (fold) { fold.open = false; });
  }
  // a second click on a slow form must not send it twice
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.method === 'post' && !form.hasAttribute('data-repeatable')) {
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = 'true';
      window.setTimeout(function () { delete form.dataset.sent; }, 5000);
    }
  });
  document.querySelectorAll('[data-submit-on-change]').forEach(function (field) {
    field.addEventListener('change', function () { field.form.requestSubmit(); });
  });
}());
