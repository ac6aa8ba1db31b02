/** The line at the bottom of the window that says what is marked and takes it away. */
export function createBar(count: number, dismiss: () => void): HTMLElement {
  const bar = document.createElement('aside');
  bar.className = 'search-arrival';
  bar.setAttribute('aria-label', 'Fremhævede søgeord');
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Fjern fremhævning';
  button.addEventListener('click', dismiss);
  bar.append(text, button);
  document.body.append(bar);
  // A status is read aloud when it changes, not when it comes with its words.
  text.textContent = count === 1 ? '1 ord er fremhævet' : `${count} ord er fremhævet`;
  return bar;
}
