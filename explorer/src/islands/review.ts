/**
 * Keys of the pages of curation. One letter does one thing, so they can be switched off (WCAG 2.2, 2.1.4), and do nothing
 * while somebody writes.
 */
const STORED = 'whorl.shortcuts';
const help = document.querySelector<HTMLElement>('[data-shortcuts]');
const box = help?.querySelector<HTMLInputElement>('[data-shortcuts-on]');

if (help && box) {
  help.hidden = false;
  box.checked = stored() !== 'off';
  box.addEventListener('change', () => store(box.checked ? 'on' : 'off'));
  document.addEventListener('keydown', (event) => {
    if (!box.checked || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isWriting(event.target))
      return;
    if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1);
    else {
      const target = [...document.querySelectorAll<HTMLElement>('[data-key]')].find(
        ({ dataset }) => dataset.key === event.key,
      );
      if (target === undefined) return;
      target.click();
    }
    event.preventDefault();
  });
}

/** A radio button or a checkbox takes no letters. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'submit', 'button'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

/** To the next or previous choice; of a choice that was made, from the button that is chosen. */
function step(by: 1 | -1): void {
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  const active = document.activeElement;
  const at = steps.findIndex((one) => one === active || groupOf(one)?.contains(active) === true);
  const next = steps[at === -1 ? (by === 1 ? 0 : steps.length - 1) : at + by];
  const chosen = next === undefined ? null : groupOf(next)?.querySelector<HTMLElement>('input:checked');
  (chosen ?? next)?.focus();
}

const groupOf = (element: HTMLElement): Element | null => element.closest('[role=radiogroup]');

// Browsers that keep nothing still have the keys, for as long as the page is open.
function stored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function store(value: 'on' | 'off'): void {
  try {
    localStorage.setItem(STORED, value);
  } catch {
    return;
  }
}
