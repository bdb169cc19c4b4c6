// Saves an opinion while it is typed; without this file the text is sent with the form as usual.
(function () {
  'use strict';
  var token = document.querySelector('meta[name="_csrf"]');
  document.querySelectorAll('[data-autosave]').forEach(function (area) {
    var timer = 0;
    var state = area.parentNode.querySelector('[data-autosave-state]');
    function save() {
      var headers = { 'Content-Type': 'application/json', 'X-Shuniu-Background': 'true' };
      if (token) {
        headers['X-CSRF-TOKEN'] = token.content;
      }
      fetch(area.dataset.autosave, { method: 'PUT', headers: headers, credentials: 'same-origin', body: JSON.stringify({ text: area.value }) })
        .then(function (answer) {
          if (state) {
            state.textContent = answer.ok ? area.dataset.saved : '';
          }
        })
        .catch(function () {
          if (state) {
            state.textContent = '';
          }
        });
    }
    area.addEventListener('input', function () {
      window.clearTimeout(timer);
      timer = window.setTimeout(save, 800);
    });
    area.addEventListener('blur', function () {
      if (timer) {
        window.clearTimeout(timer);
        save();
      }
    });
  });
}());
