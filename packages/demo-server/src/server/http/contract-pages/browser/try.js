// Sends what the form of an operation says, to this origin alone. What comes back is shown as text; the key stays in its field.

const SHOWN_HEADERS = [
  ...['content-type', 'request-id', 'etag', 'retry-after', 'ratelimit', 'ratelimit-policy'],
  ...['deprecation', 'sunset', 'content-length', 'content-range'],
];

const form = document.querySelector('form');
const curl = document.querySelector('#curl');
const status = document.querySelector('#status');
const answer = document.querySelector('#answer');
const key = document.querySelector('#key');
const body = document.querySelector('#body');
if (form && curl && status && answer) open(form, { curl, status, answer });

/**
 * @param {HTMLFormElement} form
 * @param {{ curl: Element, status: Element, answer: Element }} places
 */
function open(form, { curl, status, answer }) {
  let sending = new AbortController();
  const showCurl = () => (curl.textContent = curlOf(form));
  form.addEventListener('input', showCurl);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    // Enter in an only field submits, button or not.
    if (form.dataset.sends !== 'true') return;
    sending.abort();
    sending = new AbortController();
    const { signal } = sending;
    status.textContent = 'Waiting for the answer';
    answer.replaceChildren();
    try {
      const { title, shown } = await send(form, signal);
      if (signal.aborted) return;
      status.textContent = title;
      answer.replaceChildren(...shown);
    } catch (error) {
      if (!signal.aborted) status.textContent = `No answer: ${String(error)}`;
    }
  });
  showCurl();
  form.hidden = false;
}

/** @param {HTMLFormElement} form @param {AbortSignal} signal */
async function send(form, signal) {
  const { path, headers } = requestOf(form);
  if (key instanceof HTMLInputElement && key.value !== '')
    headers.push(['Authorization', `Bearer ${key.value.trim()}`]);
  const response = await fetch(path, {
    headers,
    signal,
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  });
  const shown = SHOWN_HEADERS.filter((name) => response.headers.has(name));
  const list = make(
    'dl',
    '',
    ...shown.flatMap((name) => [make('dt', name), make('dd', response.headers.get(name) ?? '')]),
  );
  list.className = 'facts';
  return {
    title: `${response.status} ${response.statusText}`,
    shown: [list, make('pre', await textOf(response))],
  };
}

/** JSON indented, other text as it is, of bytes how many. @param {Response} response */
async function textOf(response) {
  const mediaType = response.headers.get('content-type') ?? '';
  if (!/json|^text\//.test(mediaType)) {
    const { byteLength } = await response.arrayBuffer();
    return byteLength === 0 ? 'No body' : `${byteLength} bytes`;
  }
  const text = await response.text();
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/**
 * Address and headers as the fields say them; what is empty is left out.
 * @param {HTMLFormElement} form
 */
function requestOf(form) {
  let path = form.dataset.path ?? '';
  /** @type {string[]} */
  const query = [];
  /** @type {[string, string][]} */
  const headers = [];
  for (const field of form.querySelectorAll('[data-name]')) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    const { name = '', in: place, shape } = field.dataset;
    const value = field.value.trim();
    const leadsElsewhere = place === 'path' && /^\.\.?$/.test(value);
    field.setCustomValidity(leadsElsewhere ? '. and .. cannot be addressed by path.' : '');
    if (value === '' || leadsElsewhere) continue;
    if (place === 'header') headers.push([name, value]);
    else if (place === 'path') path = path.replace(`{${name}}`, () => encodeURIComponent(value));
    else query.push(...pairs(name, value, shape));
  }
  return { path: query.length === 0 ? path : `${path}?${query.join('&')}`, headers };
}

/** @param {string} name @param {string} value @param {string | undefined} shape */
function pairs(name, value, shape) {
  if (shape === 'text') return [`${name}=${encodeURIComponent(value)}`];
  const parts = value.split(',').map((part) => part.trim());
  if (shape === 'list') return [`${name}=${parts.map(encodeURIComponent).join(',')}`];
  return parts.map((part) => {
    const [, under = '', what = ''] = /^([^=]*)=?(.*)$/.exec(part) ?? [];
    return `${encodeURIComponent(`${name}[${under}]`)}=${encodeURIComponent(what)}`;
  });
}

/** @param {HTMLFormElement} form */
function curlOf(form) {
  const { path, headers } = requestOf(form);
  const { method = 'GET', streams } = form.dataset;
  const lines = [
    `curl${streams === 'true' ? ' -N' : ''}${method === 'GET' ? '' : ` -X ${method}`} ${quote(location.origin + path)}`,
  ];
  lines.push('-H "Authorization: Bearer $SALDO_KEY"');
  for (const [name, value] of headers) lines.push(`-H ${quote(`${name}: ${value}`)}`);
  const keyField = form.querySelector('[data-name="Idempotency-Key"]');
  if (keyField instanceof HTMLInputElement && keyField.value.trim() === '') {
    lines.push('-H "Idempotency-Key: $(uuidgen)"');
  }
  if (body instanceof HTMLElement) {
    lines.push(`-H ${quote(`Content-Type: ${body.dataset.mediaType}`)}`);
    lines.push(body instanceof HTMLTextAreaElement ? `-d ${quote(body.value)}` : '--data-binary @FILE');
  }
  return lines.join(' \\\n  ');
}

/** For a POSIX shell. @param {string} text */
function quote(text) {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** @param {string} tag @param {string} text @param {Element[]} children */
function make(tag, text, ...children) {
  const element = document.createElement(tag);
  element.append(text, ...children);
  return element;
}

export {};
