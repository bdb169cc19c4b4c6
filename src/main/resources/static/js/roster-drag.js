// Moves an officer of a roster in the making by drag: onto a shift, or onto a colleague to change places. It fills in
// and sends the form of the page, so that the office answers as it answers the form of a shift. Without this file, by
// keyboard and on a phone, the form behind the pencil of a shift does the same.
(function () {
  'use strict';
  var form = document.querySelector('form[data-roster-move]');
  if (!form) {
    return;
  }
  var held = null;
  var hint = document.querySelector('[data-roster-hint]');

  function shiftOf(node) {
    return node.closest ? node.closest('[data-shift]') : null;
  }

  function officerOf(node) {
    return node.closest ? node.closest('[data-officer]') : null;
  }

  function clear() {
    document.querySelectorAll('.is-over').forEach(function (each) { each.classList.remove('is-over'); });
  }

  document.querySelectorAll('[data-shift] [data-officer]').forEach(function (officer) {
    officer.setAttribute('draggable', 'true');
    officer.classList.add('is-movable');
  });

  if (hint && document.querySelector('.is-movable')) {
    hint.hidden = false;
  }

  document.addEventListener('dragstart', function (event) {
    var officer = officerOf(event.target);
    var shift = officer && shiftOf(officer);
    if (!shift) {
      return;
    }
    held = { person: officer.dataset.officer, from: shift.dataset.shift };
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', officer.textContent.trim());
  });
  document.addEventListener('dragover', function (event) {
    var shift = held && shiftOf(event.target);
    clear();
    if (shift) {
      event.preventDefault();
      (officerOf(event.target) || shift).classList.add('is-over');
    }
  });
  document.addEventListener('drop', function (event) {
    var shift = held && shiftOf(event.target);
    if (!shift) {
      return;
    }
    event.preventDefault();
    var other = officerOf(event.target);
    var same = shift.dataset.shift === held.from;
    if (!same || (other && other.dataset.officer !== held.person)) {
      form.elements.personId.value = held.person;
      form.elements.fromId.value = held.from;
      form.elements.toId.value = shift.dataset.shift;
      form.elements.otherId.value = other ? other.dataset.officer : '';
      form.submit();
    }
    held = null;
  });
  document.addEventListener('dragend', function () {
    held = null;
    clear();
  });
}());
