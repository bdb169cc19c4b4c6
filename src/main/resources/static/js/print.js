/* A button that prints the page; without a script it stays hidden, the browser's own menu does the same. */
document.querySelectorAll('[data-print]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});
