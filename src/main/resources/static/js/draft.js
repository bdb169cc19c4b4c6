// A draft's form: kept on the server while it is typed, a title on one line, organs picked from the directory.
// Without this file the form is typed and saved as usual.
(function () {
  'use strict';
  var form = document.getElementById('draft-form');
  if (!form) {
    return;
  }
  var token = document.querySelector('meta[name="_csrf"]');

  // --- a title on one line

  var WIDE = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\u3000-\\u303f\\uff00-\\uffef\\u201c\\u201d]';
  var betweenWide = new RegExp('(' + WIDE + ')\\s*[\\r\\n]+\\s*(?=' + WIDE + ')', 'g');

  function oneLine(text) {
    return text.replace(betweenWide, '$1').replace(/\s*[\r\n]+\s*/g, ' ');
  }

  form.querySelectorAll('[data-one-line]').forEach(function (area) {
    area.addEventListener('keydown', function (event) {
      if (event.key === 'Enter' && !event.isComposing && event.keyCode !== 229) {
        event.preventDefault();
      }
    });
    area.addEventListener('input', function () {
      if (/[\r\n]/.test(area.value)) {
        area.value = oneLine(area.value);
      }
    });
  });

  // --- organs of the directory, one to a line

  function lines(text) {
    return text.split(/[\r\n；;]+/).map(function (line) { return line.trim(); }).filter(Boolean);
  }

  form.querySelectorAll('[data-organs]').forEach(function (picker) {
    var area = document.getElementById(picker.dataset.target);
    var input = picker.querySelector('input');
    var found = picker.querySelector('datalist');
    var status = picker.querySelector('[role="status"]');
    var timer = 0;
    var asked = '';

    function ask() {
      var text = input.value.trim();
      if (!text || text === asked) {
        return;
      }
      asked = text;
      fetch(picker.dataset.organs + '?limit=12&text=' + encodeURIComponent(text), {
        credentials: 'same-origin', headers: { 'Accept': 'application/json' }
      }).then(function (answer) {
        return answer.ok ? answer.json() : [];
      }).then(function (organs) {
        if (asked !== text) {
          return;
        }
        found.textContent = '';
        organs.forEach(function (organ) {
          var option = document.createElement('option');
          option.value = organ.name;
          found.appendChild(option);
        });
      }).catch(function () {
        // no suggestions: names can still be typed
      });
    }

    function add() {
      var name = input.value.trim();
      if (!name) {
        return;
      }
      var names = lines(area.value);
      var twice = names.indexOf(name) >= 0;
      if (!twice) {
        area.value = names.concat(name).join('\n');
        area.dispatchEvent(new Event('input', { bubbles: true }));
      }
      status.textContent = (twice ? picker.dataset.twice : picker.dataset.added).replace('{name}', name);
      input.value = '';
      asked = '';
      found.textContent = '';
    }

    // what is only looked for is no change of the draft
    ['input', 'change'].forEach(function (kind) {
      picker.addEventListener(kind, function (event) { event.stopPropagation(); });
    });
    input.addEventListener('input', function () {
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, 200);
    });
    input.addEventListener('keydown', function (event) {
      if (event.key === 'Enter' && !event.isComposing && event.keyCode !== 229) {
        event.preventDefault();
        add();
      }
    });
    picker.querySelector('button').addEventListener('click', function () {
      add();
      input.focus();
    });
    picker.hidden = false;
  });

  // --- kept while it is typed

  if (!form.dataset.autosave) {
    return;
  }
  var every = 20000;
  var keepaliveLimit = 60000; // a browser lets a page that goes take no more than 64 KiB along
  var listNames = form.dataset.lists.split(' ');
  var numberNames = form.dataset.numbers.split(' ');
  var state = form.querySelector('[data-kept]');
  var unsaved = Boolean(form.dataset.unsaved);
  var drawn = snapshot();
  var kept = unsaved ? '' : drawn;
  var going = false;
  var discarding = false;
  var running = null;
  var sent = '';

  function value(field) {
    if (field.type === 'checkbox') {
      return field.checked;
    }
    if (listNames.indexOf(field.name) >= 0) {
      return lines(field.value);
    }
    if (numberNames.indexOf(field.name) >= 0) {
      return field.value === '' ? null : Number(field.value);
    }
    return field.tagName === 'SELECT' && field.value === '' ? null : field.value;
  }

  function snapshot() {
    var draft = {};
    Array.prototype.forEach.call(form.elements, function (field) {
      if (field.name && field.name.charAt(0) !== '_' && field.type !== 'submit' && field.type !== 'button') {
        draft[field.name] = value(field);
      }
    });
    return JSON.stringify(draft);
  }

  function say(words, refused) {
    state.textContent = words;
    state.classList.toggle('kept--refused', refused);
  }

  function reason(problem) {
    var fields = (problem.fields || []).map(function (one) { return one.message; });
    return fields.length ? fields.join(' ') : problem.detail || problem.title;
  }

  function answered(answer, body) {
    if (answer.ok) {
      kept = body;
      return answer.json().then(function (done) { say(state.dataset.saved.replace('{time}', done.at), false); });
    }
    if (answer.status === 401 || answer.status >= 500) {
      throw new Error(String(answer.status));
    }
    kept = body; // the same words would be refused again
    return answer.json().then(function (problem) { say(state.dataset.refused.replace('{reason}', reason(problem)), true); });
  }

  function isLarge(body) {
    return new Blob([body]).size >= keepaliveLimit;
  }

  function save(leaving) {
    var body = snapshot();
    if (going || body === kept || (running && (!leaving || body === sent))) {
      return;
    }
    sent = body;
    var headers = { 'Content-Type': 'application/json', 'Accept': 'application/json', 'X-Shuniu-Background': '1' };
    if (token) {
      headers['X-CSRF-TOKEN'] = token.content;
    }
    running = window.AbortController ? new AbortController() : {};
    fetch(form.dataset.autosave, {
      method: 'PUT', headers: headers, credentials: 'same-origin', body: body, signal: running.signal,
      keepalive: leaving && !isLarge(body)
    }).then(function (answer) {
      return answered(answer, body);
    }).catch(function (problem) {
      if (problem.name !== 'AbortError') {
        say(state.dataset.failed, true);
      }
    }).then(function () {
      running = null;
    });
  }

  window.setInterval(function () { save(false); }, every);
  // what a page that goes could not take along is kept whenever the typing rests
  var rest = 0;
  form.addEventListener('input', function () {
    window.clearTimeout(rest);
    rest = window.setTimeout(function () {
      if (isLarge(snapshot())) {
        save(false);
      }
    }, 2000);
  });
  // as early as can be, so that the next page knows of it; whatever was thrown away must be gone before
  window.addEventListener('beforeunload', function (event) {
    if (discarding || going) {
      return;
    }
    save(true);
    var body = snapshot();
    if (body !== kept && isLarge(body)) {
      event.preventDefault(); // the browser asks first; by then the text has been sent
      event.returnValue = '';
    }
  });
  window.addEventListener('pagehide', function () { save(true); });
  window.addEventListener('pageshow', function () {
    going = false;
    discarding = false;
  });
  document.addEventListener('visibilitychange', function () {
    if (document.hidden) {
      save(true);
    }
  });

  // what is being saved need not be kept, and must not be kept after it was saved
  form.addEventListener('submit', function () {
    going = true;
    if (running && running.abort) {
      running.abort();
    }
  });
  document.querySelectorAll('form').forEach(function (other) {
    if (other === form) {
      return;
    }
    if (other.hasAttribute('data-discard')) {
      other.addEventListener('submit', function () { discarding = true; });
      return;
    }
    other.addEventListener('submit', function (event) {
      if (other.hasAttribute('data-needs-saved') && (unsaved || snapshot() !== drawn)) {
        event.preventDefault();
        event.stopPropagation();
        say(state.dataset.first, true);
        form.querySelector('button[type="submit"]').focus();
        return;
      }
      save(true);
    });
  });
}());
