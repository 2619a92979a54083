// Shows findings as they come. All texts are set as text, never as markup.
'use strict';

const MOST = 500;
const list = document.getElementById('exchanges');
const state = document.getElementById('state');
const nothing = document.getElementById('nothing');
const notes = document.getElementById('notes');

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

// A message has the names of attributes between backticks.
function message(text) {
  return element('div', '', ...text.split('`').map((part, index) => (index % 2 ? element('code', '', part) : part)));
}

function finding(found) {
  const className = found.severity.replaceAll(' ', '-');
  const item = element('li', className, element('span', 'severity', found.severity), ' ', element('code', '', found.rule));
  const where = [found.part, found.pointer].filter(Boolean).join(' ');
  if (where) item.append(' ', element('span', 'where', where));
  item.append(message(found.message));
  return item;
}

function isFault(found) {
  return found.severity === 'violation' || found.severity === 'no effect';
}

function exchange(event) {
  const item = element('li', '');
  const time = event.time ? new Date(event.time).toLocaleTimeString() : '';
  const status = event.status ? String(event.status) : 'no response';
  const operation = event.operation === 'none' ? '(no operation)' : event.operation;
  const title = element('h2', '', `${event.method} ${operation}: ${status} `, element('span', 'when', time));
  if (event.refused) title.append(' ', element('span', 'refused', `${event.refused} refused`));
  const findings = element('ul', '', ...event.findings.map(finding));
  for (const body of event.unchecked) {
    findings.append(element('li', 'violation', `The ${body.part} body was not validated: ${body.reason}`));
  }
  if (event.more > 0) findings.append(element('li', '', `and ${event.more} more`));
  item.append(title, findings);
  if (!event.findings.some(isFault) && event.unchecked.length === 0 && !event.refused) item.className = 'note';
  return item;
}

function shown() {
  document.body.classList.toggle('faults-only', !notes.checked);
  nothing.hidden = Boolean(list.querySelector(notes.checked ? ':scope > li' : ':scope > li:not(.note)'));
}

// A connection that begins again sends the last events once more.
const known = new Set();

function add(text) {
  if (known.has(text)) return;
  known.add(text);
  list.prepend(exchange(JSON.parse(text)));
  while (list.children.length > MOST) list.lastElementChild.remove();
  if (known.size > 4 * MOST) known.clear();
  shown();
}

const source = new EventSource('events');
source.onopen = () => { state.textContent = 'Connected'; };
source.onerror = () => { state.textContent = 'The proxy is not reachable; trying again'; };
source.onmessage = (sent) => add(sent.data);
source.addEventListener('lost', (sent) => {
  list.prepend(element('li', '', `${sent.data} exchanges are missing here: they came faster than the page could read.`));
});
notes.addEventListener('change', shown);
document.getElementById('clear').addEventListener('click', () => { list.replaceChildren(); shown(); });
shown();
