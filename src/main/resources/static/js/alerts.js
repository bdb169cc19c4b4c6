// Alerts that cannot be overlooked: the bar, a sound and a flashing title until the person has acknowledged them.
// Without this file the bar stands above every page that is opened.
(function () {
  'use strict';
  var bar = document.querySelector('[data-urgent]');
  if (!bar) {
    return;
  }
  var title = document.title;
  var sounding = true;
  var sound = null;
  var tones = [880, 660, 880];
  var flashing = null;
  var alarm = null;

  function open() {
    return bar.dataset.open || '';
  }

  function flash() {
    window.clearInterval(flashing);
    document.title = title;
    if (open()) {
      var on = false;
      flashing = window.setInterval(function () {
        on = !on;
        document.title = on ? bar.dataset.flash : title;
      }, 1000);
    }
  }

  function silent(is) {
    var line = bar.querySelector('[data-urgent-silent]');
    if (line) {
      line.hidden = !is;
    }
  }

  function beep() {
    var Audio = window.AudioContext || window.webkitAudioContext;
    if (!Audio) {
      silent(true);
      return;
    }
    sound = sound || new Audio();
    if (sound.state !== 'running') {
      sound.resume();
      silent(sound.state !== 'running');
      return;
    }
    silent(false);
    tones.forEach(function (pitch, at) {
      var tone = sound.createOscillator();
      var volume = sound.createGain();
      var from = sound.currentTime + at * 0.25;
      tone.type = 'square';
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0.15, from);
      volume.gain.exponentialRampToValueAtTime(0.001, from + 0.22);
      tone.connect(volume).connect(sound.destination);
      tone.start(from);
      tone.stop(from + 0.24);
    });
  }

  function ring() {
    window.clearInterval(alarm);
    alarm = null;
    if (open() && sounding) {
      beep();
      alarm = window.setInterval(beep, 2500);
    }
  }

  function draw() {
    return fetch(bar.dataset.bar, {
      credentials: 'same-origin',
      headers: { 'Accept': 'text/html', 'X-Shuniu-Background': '1' }
    }).then(function (answer) {
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      return answer.text();
    }).then(function (text) {
      var fresh = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-urgent]');
      if (fresh) {
        fresh.querySelectorAll('input[name="back"]').forEach(function (field) {
          field.value = window.location.pathname + window.location.search;
        });
        bar.replaceWith(document.adoptNode(fresh));
        bar = fresh;
        flash();
        ring();
      }
    });
  }

  function learn(message) {
    var state = message.state;
    if (String(state.person) !== bar.dataset.person) {
      return;
    }
    var rings = message.sound !== sounding;
    sounding = message.sound;
    if (state.open.join('.') !== open()) {
      draw().catch(function () { window.setTimeout(function () { learn(message); }, 3000); });
    } else if (rings) {
      ring();
    }
  }

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (!form.hasAttribute('data-acknowledge')) {
      return;
    }
    event.preventDefault();
    fetch(form.dataset.acknowledge, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'X-CSRF-TOKEN': form.elements._csrf.value }
    }).then(function (answer) {
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      return draw();
    }).catch(function () { form.submit(); });
  }, true);
  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-urgent-sound]')) {
      ring();
    }
  });

  function shared() {
    var worker = new SharedWorker(
      bar.dataset.worker + '&stream=' + encodeURIComponent(bar.dataset.stream), 'alerts-' + bar.dataset.person);
    worker.port.onmessage = function (event) { learn(event.data); };
    worker.port.start();
    function say() {
      worker.port.postMessage(document.hidden ? 'open' : 'looked at');
    }
    say();
    document.addEventListener('visibilitychange', say);
    window.addEventListener('pageshow', say);
    window.addEventListener('pagehide', function () { worker.port.postMessage('bye'); });
  }

  // where workers cannot be shared, the page that is looked at listens itself
  function alone() {
    var source = null;
    function look() {
      if (document.hidden && source) {
        source.close();
        source = null;
      } else if (!document.hidden && (!source || source.readyState === EventSource.CLOSED)) {
        source = new EventSource(bar.dataset.stream);
        source.addEventListener('alerts', function (event) { learn({ state: JSON.parse(event.data), sound: true }); });
      }
    }
    look();
    document.addEventListener('visibilitychange', look);
    window.setInterval(look, 10000);
  }

  flash();
  ring();
  if (window.SharedWorker) {
    shared();
  } else {
    alone();
  }
}());
