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
    document.querySelectorAll('form.panel[role="search"]').forEach(foldFilter);
  }
  // a section of the menu stays as its reader left it; the one we are in is always open
  document.querySelectorAll('[data-section]').forEach(function (section) {
    var name = 'menu ' + section.dataset.section;
    var kept = window.localStorage.getItem(name);
    if (kept && !section.querySelector('.menu__link--here')) {
      section.open = kept === 'open';
    }
    section.querySelector('summary').addEventListener('click', function () {
      window.localStorage.setItem(name, section.open ? 'shut' : 'open');
    });
  });
  // on a phone the rows come first; a filter in use stays open
  function foldFilter(form) {
    var used = Array.from(new URLSearchParams(location.search)).some(function (one) { return one[0] !== 'page' && one[1]; });
    var submit = form.querySelector('button:not([type="button"])');
    if (used || !submit || form.querySelector('.is-invalid')) {
      return;
    }
    var open = document.createElement('button');
    open.type = 'button';
    open.className = 'btn btn-outline-secondary unfold';
    open.textContent = submit.textContent + '…';
    open.addEventListener('click', function () {
      form.hidden = false;
      open.remove();
      form.querySelector('input, select').focus();
    });
    form.before(open);
    form.hidden = true;
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
