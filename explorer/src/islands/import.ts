/** On the pages of imports: files dropped on the form are chosen, and an import under way shows how far it is. */

const form = document.querySelector<HTMLFormElement>('form[data-import-form]');
const input = form?.querySelector<HTMLInputElement>('input[type=file]');
const area = form?.querySelector<HTMLElement>('[data-drop]');

if (area && input) {
  for (const name of ['dragenter', 'dragover'])
    area.addEventListener(name, (event) => {
      event.preventDefault();
      area.classList.add('over');
    });
  for (const name of ['dragleave', 'drop']) area.addEventListener(name, () => area.classList.remove('over'));
  area.addEventListener('drop', (event) => {
    if (!(event instanceof DragEvent) || event.dataTransfer === null || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    input.files = event.dataTransfer.files;
  });
}

form?.addEventListener('submit', () => {
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]');
  if (button === null) return;
  button.disabled = true;
  button.textContent = form.dataset.sending ?? button.textContent;
});
// Somebody who comes back by the back button must be able to send again.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});

const job = document.querySelector<HTMLElement>('[data-import-job="RUNNING"]');
if (job !== null) void follow(job);

async function follow(shown: HTMLElement): Promise<void> {
  const every = Number(shown.dataset.every ?? 1000);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, every));
    const page = await look();
    // A server that does not answer just now is asked again.
    if (page === undefined) continue;
    const fresh = page.querySelector<HTMLElement>('[data-import-job="RUNNING"]');
    if (fresh === null) return location.reload();
    update(shown, fresh);
  }
}

async function look(): Promise<Document | undefined> {
  try {
    const response = await fetch(location.href, { headers: { accept: 'text/html' } });
    if (response.redirected) {
      location.assign(response.url);
      return undefined;
    }
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return undefined;
  }
}

/** Texts and the bar only: what somebody reads or has the focus on stays where it is. */
function update(shown: HTMLElement, fresh: HTMLElement): void {
  const status = shown.querySelector('[role=status]');
  const text = fresh.querySelector('[role=status]')?.textContent ?? '';
  if (status !== null && status.textContent !== text) status.textContent = text;
  for (const cell of shown.querySelectorAll<HTMLElement>('[data-count]')) {
    const name = cell.dataset.count ?? '';
    cell.textContent = fresh.querySelector(`[data-count="${name}"]`)?.textContent ?? '';
  }
  const bar = shown.querySelector('progress');
  const value = fresh.querySelector('progress')?.getAttribute('value');
  if (bar !== null && value !== null && value !== undefined) bar.value = Number(value);
}
